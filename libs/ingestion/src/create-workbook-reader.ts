import { availableParallelism } from 'node:os';
import type { Finding } from '#faults';
import type { CheckedWorkbook } from './checked-workbook.js';
import type { ReadContext } from './checks/read-context.js';
import { templateFinding } from './checks/template-finding.js';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './read/read-limits.js';
import type { TemplateIdentity } from './template/template-identity.js';
import { ReaderPool, type RequestMaker, ThreadLostError } from './thread/reader-pool.js';
import type { SharedContext } from './thread/thread-messages.js';
import { withHistory } from './with-history.js';

export interface WorkbookReader {
  /** Values and all faults of an upload. Rejects only for a fault of ours or after `close`, never for what a file holds. */
  read(bytes: Uint8Array, context: ReadContext): Promise<CheckedWorkbook>;
  /** Only whose workbook it is and of which quarter. */
  identify(bytes: Uint8Array): Promise<{ identity: TemplateIdentity | null; findings: readonly Finding[] }>;
  close(): Promise<void>;
}

/**
 * Reads uploads in threads of their own, under limits of size, time and heap, so that no file holds up or ends the
 * process. `threads` defaults to the processors, four at most. Pass the same `editions` and `knownAgencies` objects from
 * file to file: they are sent to a thread only when they change.
 */
export function createWorkbookReader(
  options: { readonly threads?: number; readonly limits?: Partial<ReadLimits> } = {},
): WorkbookReader {
  const limits = { ...DEFAULT_READ_LIMITS, ...options.limits };
  const pool = new ReaderPool(options.threads ?? Math.min(4, availableParallelism()), limits);
  const run = async (bytes: Uint8Array, make: RequestMaker): Promise<CheckedWorkbook> => {
    if (bytes.length > limits.fileBytes)
      return refused(
        templateFinding('FILE_TOO_LARGE', { bytes: bytes.length, maximumBytes: limits.fileBytes }),
      );
    try {
      return (await pool.run(make)) as CheckedWorkbook;
    } catch (error) {
      if (!(error instanceof ThreadLostError)) throw error;
      return refused(
        error.loss === 'timeout'
          ? templateFinding('FILE_TIMEOUT', { seconds: Math.ceil(limits.milliseconds / 1000) })
          : templateFinding('FILE_TOO_LARGE'),
      );
    }
  };
  return {
    read: async (bytes, { editions, knownAgencies, history, ...own }) => {
      const checked = await run(bytes, (told) => {
        const isTold = told?.editions === editions && told.knownAgencies === knownAgencies;
        const shared: SharedContext = isTold ? told : { editions, knownAgencies };
        const request = {
          kind: 'read' as const,
          bytes: copyOf(bytes),
          own,
          shared: isTold ? undefined : shared,
        };
        return { request, shared };
      });
      // Here and not in the thread: to copy eight quarters into it would take longer than to look at them.
      return history ? withHistory(checked, { editions, history, ...own }, limits.findings) : checked;
    },
    identify: (bytes) =>
      run(bytes, (told) => ({ request: { kind: 'identify', bytes: copyOf(bytes) }, shared: told })),
    close: () => pool.close(),
  };
}

/** An own copy, as what is handed to a thread is lost to its sender. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

function refused(finding: Finding): CheckedWorkbook {
  return { identity: null, isAccepted: false, findings: [finding], values: [] };
}
