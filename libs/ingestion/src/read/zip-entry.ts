/** An entry of the zip's central directory, already held against the limits. */
export interface ZipEntry {
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Offset of the local header in the file. */
  readonly offset: number;
}
