import { parentPort, workerData } from 'node:worker_threads';
import type { ReadContext } from '../checks/read-context.js';
import { identifyWorkbook, readWorkbook } from '../read-workbook.js';
import type { SharedContext, ThreadRequest, ThreadSettings } from './thread-messages.js';

// Entry of a reading thread. A fault of ours is left to end the thread: the pool hears of it and starts another.
const { limits } = workerData as ThreadSettings;
let shared: SharedContext = { editions: [], knownAgencies: undefined };

parentPort?.on('message', (request: ThreadRequest) => {
  parentPort?.postMessage(answer(request));
});

function answer(request: ThreadRequest): unknown {
  const bytes = Buffer.from(request.bytes.buffer, request.bytes.byteOffset, request.bytes.byteLength);
  if (request.kind === 'identify') return identifyWorkbook(bytes, limits);
  shared = request.shared ?? shared;
  const context: ReadContext = { ...request.own, ...shared };
  return readWorkbook(bytes, context, limits);
}
