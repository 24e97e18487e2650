/** What a zip of workbooks may cost. Each workbook in it has the limits of an upload besides. */
export interface ArchiveLimits {
  /** Bytes of the zip; without zip64 it could not have more than 4 GiB. */
  readonly archiveBytes: number;
  /** Entries, folders included. 2,300 agencies × 4 quarters = 9,200. */
  readonly entries: number;
  /** Bytes of its directory, the only part that is held whole: a name takes about 100. */
  readonly directoryBytes: number;
  /** Declared bytes of all entries together. */
  readonly unpackedBytes: number;
  /** Unpacked : packed of one entry, from `ratioFromBytes` on. A workbook is packed already: honest ones stay below 3. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
}

export const DEFAULT_ARCHIVE_LIMITS: ArchiveLimits = {
  archiveBytes: 2_000_000_000,
  entries: 20_000,
  directoryBytes: 16_000_000,
  unpackedBytes: 4_000_000_000,
  ratio: 50,
  ratioFromBytes: 1_000_000,
};
