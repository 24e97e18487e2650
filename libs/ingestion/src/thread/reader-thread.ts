import { parentPort, workerData } from 'node:worker_threads';
import type { Finding } from '#faults';
import { annotateUpload } from '../annotate/annotate-upload.js';
import type { Annotation } from '../annotate/annotation.js';
import { gatherWorkbook } from '../carry/gather-workbook.js';
import type { GatheredWorkbook } from '../carry/gathered-workbook.js';
import type { ReadContext } from '../checks/read-context.js';
import type { DoorWorkbookContext } from '../doors/workbook/door-workbook-context.js';
import { identifyWorkbook, readWorkbook } from '../read-workbook.js';
import type { MendedWorkbook } from '../mended-workbook.js';
import { refusedOr } from '../refused-or.js';
import { findRepairs } from '../repair/find-repairs.js';
import { repairWorkbook } from '../repair/repair-workbook.js';
import { readTypedReport } from '../typed/read-typed-report.js';
import { BLANK_REPORT } from '../typed/typed-report.js';
import type { SharedContext, ThreadRequest, ThreadSettings } from './thread-messages.js';

// Entry of a reading thread. A fault of ours is left to end the thread: the pool hears of it and starts another.
const { limits } = workerData as ThreadSettings;
let shared: SharedContext = { editions: [], knownAgencies: undefined, parents: undefined };

parentPort?.on('message', (request: ThreadRequest) => {
  void reply(request);
});

async function reply(request: ThreadRequest): Promise<void> {
  parentPort?.postMessage(await answer(request));
}

async function answer(request: ThreadRequest): Promise<unknown> {
  const bytes = Buffer.from(request.bytes.buffer, request.bytes.byteOffset, request.bytes.byteLength);
  if (request.kind === 'identify') return identifyWorkbook(bytes, limits);
  if (request.kind === 'gather')
    return refusedOr(
      (): { workbook: GatheredWorkbook | null; findings: readonly Finding[] } => ({
        workbook: gatherWorkbook(bytes, limits),
        findings: [],
      }),
      (findings) => ({ workbook: null, findings }),
    );
  if (request.kind === 'repair')
    return refusedOr(
      (): MendedWorkbook => ({ bytes: repairWorkbook(bytes, request.repairs, limits), findings: [] }),
      notMended,
    );
  shared = request.shared ?? shared;
  if (request.kind === 'annotate') {
    const context = { ...request.own, editions: shared.editions };
    return await annotated(bytes, request.annotations, context);
  }
  if (request.kind === 'find-repairs')
    return refusedOr(
      () => findRepairs(bytes, shared.editions, limits),
      () => [],
    );
  if (request.kind === 'read-typed')
    return refusedOr(
      () => readTypedReport(bytes, shared.editions, limits),
      () => BLANK_REPORT,
    );
  const context: ReadContext = { ...request.own, ...shared };
  return readWorkbook(bytes, context, limits);
}

async function annotated(
  bytes: Buffer,
  annotations: readonly Annotation[],
  context: DoorWorkbookContext,
): Promise<MendedWorkbook> {
  try {
    return { bytes: await annotateUpload(bytes, annotations, context, limits), findings: [] };
  } catch (error) {
    return refusedOr(() => {
      throw error;
    }, notMended);
  }
}

function notMended(findings: readonly Finding[]): MendedWorkbook {
  return { bytes: null, findings };
}
