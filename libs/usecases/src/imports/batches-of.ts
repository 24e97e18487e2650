import type { ImportFile } from './import-file.js';

/** A batch ends with the file that fills it: either so many files, or so many bytes (design §3). */
export interface BatchSize {
  readonly files: number;
  readonly bytes: number;
}

/** 200 workbooks have 4 MB; two batches are in memory at a time. */
export const USUAL_BATCH: BatchSize = { files: 200, bytes: 32_000_000 };

export async function* batchesOf(
  files: AsyncIterable<ImportFile>,
  size: BatchSize,
): AsyncGenerator<readonly ImportFile[], void, undefined> {
  let batch: ImportFile[] = [];
  let bytes = 0;
  for await (const file of files) {
    batch.push(file);
    bytes += file.content.bytes?.length ?? 0;
    if (batch.length < size.files && bytes < size.bytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
