import { availableParallelism } from 'node:os';
import type { Finding } from '#faults';
import type { Annotation } from './annotate/annotation.js';
import type { CheckedWorkbook } from './checked-workbook.js';
import type { GatheredWorkbook } from './carry/gathered-workbook.js';
import type { ReadContext } from './checks/read-context.js';
import { templateFinding } from './checks/template-finding.js';
import type { DoorWorkbookContext } from './doors/workbook/door-workbook-context.js';
import type { MendedWorkbook } from './mended-workbook.js';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './read/read-limits.js';
import type { AgencyHistory } from './history/agency-history.js';
import type { Repair } from './repair/repair.js';
import type { TemplateIdentity } from './template/template-identity.js';
import { ReaderPool, type RequestMaker, ThreadLostError } from './thread/reader-pool.js';
import type { SharedContext } from './thread/thread-messages.js';
import { BLANK_REPORT, type TypedReport } from './typed/typed-report.js';
import { withHistory } from './with-history.js';

export interface WorkbookReader {
  /** Values and all faults of an upload. Rejects only for a fault of ours or after `close`, never for what a file holds. */
  read(bytes: Uint8Array, context: ReadContext): Promise<CheckedWorkbook>;
  /**
   * A workbook that was read, with what its values say beside earlier ones. A step of its own, so that a file is read
   * once although it tells only then whose history it needs; not in a thread, as to copy eight quarters into one would
   * take longer than to look at them.
   * @param history by agency code; an agency without one is not doubted
   */
  holdAgainst(
    checked: CheckedWorkbook,
    history: ReadonlyMap<string, AgencyHistory>,
    context: Pick<ReadContext, 'editions' | 'today'>,
  ): CheckedWorkbook;
  /** Only whose workbook it is and of which quarter. */
  identify(bytes: Uint8Array): Promise<{ identity: TemplateIdentity | null; findings: readonly Finding[] }>;
  /**
   * The user's own file with these findings in it: colour and comment at each cell, a first sheet that lists all. A JSON
   * or CSV comes back as the current workbook filled with it.
   */
  annotate(
    bytes: Uint8Array,
    annotations: readonly Annotation[],
    context: DoorWorkbookContext,
  ): Promise<MendedWorkbook>;
  /** What can be mended without judgement; empty for a file that cannot be read. */
  findRepairs(bytes: Uint8Array, context: Pick<ReadContext, 'editions'>): Promise<readonly Repair[]>;
  /** What its sender wrote, right or wrong; blank for a file that cannot be read. */
  readTyped(bytes: Uint8Array, context: Pick<ReadContext, 'editions'>): Promise<TypedReport>;
  /** A copy in which these cells, and nothing else, are told anew. */
  repair(bytes: Uint8Array, repairs: readonly Repair[]): Promise<MendedWorkbook>;
  /** All that is written in a workbook of any version, to be carried into the current one; findings say why it cannot. */
  gather(
    bytes: Uint8Array,
  ): Promise<{ readonly workbook: GatheredWorkbook | null; readonly findings: readonly Finding[] }>;
  close(): Promise<void>;
}

/**
 * Reads uploads in threads of their own, under limits of size, time and heap, so that no file holds up or ends the
 * process. `threads` defaults to the processors, four at most. Pass the same `editions`, `knownAgencies` and `parents`
 * objects from file to file: they are sent to a thread only when they change.
 */
export function createWorkbookReader(
  options: { readonly threads?: number; readonly limits?: Partial<ReadLimits> } = {},
): WorkbookReader {
  const limits = { ...DEFAULT_READ_LIMITS, ...options.limits };
  const pool = new ReaderPool(options.threads ?? Math.min(4, availableParallelism()), limits);
  /** Runs one request; a file that is too large, or over which a thread is lost, is refused. */
  const run = async <T>(
    bytes: Uint8Array,
    make: RequestMaker,
    refuse: (findings: readonly Finding[]) => T,
  ): Promise<T> => {
    if (bytes.length > limits.fileBytes)
      return refuse([
        templateFinding('FILE_TOO_LARGE', { bytes: bytes.length, maximumBytes: limits.fileBytes }),
      ]);
    try {
      return (await pool.run(make)) as T;
    } catch (error) {
      if (!(error instanceof ThreadLostError)) throw error;
      return refuse([
        error.loss === 'timeout'
          ? templateFinding('FILE_TIMEOUT', { seconds: Math.ceil(limits.milliseconds / 1000) })
          : templateFinding('FILE_TOO_LARGE'),
      ]);
    }
  };
  const runMending = async (bytes: Uint8Array, make: RequestMaker): Promise<MendedWorkbook> => {
    const { bytes: mended, findings } = await run<MendedWorkbook>(bytes, make, notMended);
    // A buffer arrives from a thread as plain bytes.
    return { bytes: mended && Buffer.from(mended.buffer, mended.byteOffset, mended.byteLength), findings };
  };
  const withShared = (
    told: SharedContext | undefined,
    { editions, knownAgencies, parents }: Pick<ReadContext, keyof SharedContext>,
  ): { readonly sent: SharedContext | undefined; readonly shared: SharedContext } => {
    const isTold =
      told?.editions === editions && told.knownAgencies === knownAgencies && told.parents === parents;
    const shared: SharedContext = isTold ? told : { editions, knownAgencies, parents };
    return { sent: isTold ? undefined : shared, shared };
  };
  return {
    read: (bytes, { editions, knownAgencies, parents, ...own }) =>
      run(
        bytes,
        (told) => {
          const { sent, shared } = withShared(told, { editions, knownAgencies, parents });
          return { request: { kind: 'read', bytes: copyOf(bytes), own, shared: sent }, shared };
        },
        refused,
      ),
    holdAgainst: (checked, history, context) => withHistory(checked, history, context, limits.findings),
    identify: (bytes) =>
      run(bytes, (told) => ({ request: { kind: 'identify', bytes: copyOf(bytes) }, shared: told }), refused),
    annotate: (bytes, annotations, { editions, ...own }) =>
      runMending(bytes, (told) => {
        const { sent, shared } = withShared(told, { editions });
        return {
          request: { kind: 'annotate', bytes: copyOf(bytes), annotations, own, shared: sent },
          shared,
        };
      }),
    findRepairs: (bytes, { editions }) =>
      run<readonly Repair[]>(
        bytes,
        (told) => {
          const { sent, shared } = withShared(told, { editions });
          return { request: { kind: 'find-repairs', bytes: copyOf(bytes), shared: sent }, shared };
        },
        () => [],
      ),
    readTyped: (bytes, { editions }) =>
      run<TypedReport>(
        bytes,
        (told) => {
          const { sent, shared } = withShared(told, { editions });
          return { request: { kind: 'read-typed', bytes: copyOf(bytes), shared: sent }, shared };
        },
        () => BLANK_REPORT,
      ),
    repair: (bytes, repairs) =>
      runMending(bytes, (told) => ({
        request: { kind: 'repair', bytes: copyOf(bytes), repairs },
        shared: told,
      })),
    gather: (bytes) =>
      run(
        bytes,
        (told) => ({ request: { kind: 'gather', bytes: copyOf(bytes) }, shared: told }),
        (findings) => ({ workbook: null, findings }),
      ),
    close: () => pool.close(),
  };
}

function notMended(findings: readonly Finding[]): MendedWorkbook {
  return { bytes: null, findings };
}

/** An own copy, as what is handed to a thread is lost to its sender. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

function refused(findings: readonly Finding[]): CheckedWorkbook {
  return { identity: null, isAccepted: false, findings, values: [] };
}
