import { DEFAULT_READ_LIMITS } from '../../dist/libs/ingestion/src/index.js';
import { readZipDirectory } from '../../dist/libs/ingestion/src/read/read-zip-directory.js';

const LOCAL_HEADER_BYTES = 30;

/** The deflated parts of a zip as they lie there: what the inflate floor inflates. */
export function deflatedParts(file) {
  return [...readZipDirectory(file, DEFAULT_READ_LIMITS).values()]
    .filter(({ method }) => method === 8)
    .map(({ offset, packedBytes }) => {
      const start =
        offset + LOCAL_HEADER_BYTES + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
      return file.subarray(start, start + packedBytes);
    });
}
