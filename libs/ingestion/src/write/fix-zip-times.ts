const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;
const DIRECTORY_ENTRY = 0x02014b50;
/** 1980-01-01 00:00, the earliest a zip can say. */
const TIME = 0;
const DATE = 0x21;

/**
 * Sets the time of every entry of a zip that we have just written to the same moment, in place: JSZip stamps the clock
 * of the machine into them, and equal workbooks would differ in hash. Not for foreign bytes: it trusts their structure.
 */
export function fixZipTimes(zip: Buffer): Buffer {
  const end = zip.length - END_BYTES;
  if (zip.readUInt32LE(end) !== END_OF_DIRECTORY) return zip;
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0 && zip.readUInt32LE(at) === DIRECTORY_ENTRY; left--) {
    const local = zip.readUInt32LE(at + 42);
    for (const place of [at + 12, local + 10]) {
      zip.writeUInt16LE(TIME, place);
      zip.writeUInt16LE(DATE, place + 2);
    }
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}
