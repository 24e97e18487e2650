/** A limit that may be set: its variable, the name that the reader knows it by, and between what it must lie. */
export interface LimitVariable<Name extends string> {
  readonly variable: string;
  readonly name: Name;
  readonly range: readonly [number, number];
}

const row = <Name extends string>(
  variable: string,
  name: Name,
  ...range: [number, number]
): LimitVariable<Name> => ({ variable, name, range });

/**
 * Of a workbook; meaning, usual values and reasons in docs/operations.md. None can be set so low that a blank workbook
 * of ours is refused, nor so high that one file could take the machine.
 */
export const READING_LIMITS = [
  row('KARNAMEH_READ_TEXT_BYTES', 'textBytes', 100_000, 200_000_000),
  row('KARNAMEH_READ_PARTS', 'parts', 50, 20_000),
  row('KARNAMEH_READ_PART_BYTES', 'partBytes', 1_000_000, 512_000_000),
  row('KARNAMEH_READ_TOTAL_BYTES', 'totalBytes', 2_000_000, 4_000_000_000),
  row('KARNAMEH_READ_RATIO', 'ratio', 20, 1_000),
  row('KARNAMEH_READ_ROWS', 'rows', 10_000, 1_048_576),
  row('KARNAMEH_READ_COLUMNS', 'columns', 100, 16_384),
  row('KARNAMEH_READ_CELLS', 'cells', 10_000, 10_000_000),
  row('KARNAMEH_READ_STRINGS', 'sharedStrings', 10_000, 10_000_000),
  row('KARNAMEH_READ_CELL_CHARACTERS', 'cellCharacters', 1_000, 32_767),
  row('KARNAMEH_READ_FINDINGS', 'findings', 100, 300_000),
  row('KARNAMEH_READ_DEPTH', 'depth', 16, 1_000),
  row('KARNAMEH_READ_MILLISECONDS', 'milliseconds', 1_000, 600_000),
  row('KARNAMEH_READ_HEAP_MEGABYTES', 'heapMegabytes', 64, 8_192),
] as const;

/** Of a zip of workbooks. */
export const ARCHIVE_LIMITS = [
  row('KARNAMEH_ZIP_BYTES', 'archiveBytes', 1_000_000, 4_000_000_000),
  row('KARNAMEH_ZIP_ENTRIES', 'entries', 10, 65_000),
  row('KARNAMEH_ZIP_UNPACKED_BYTES', 'unpackedBytes', 1_000_000, 100_000_000_000),
  row('KARNAMEH_ZIP_RATIO', 'ratio', 5, 1_000),
] as const;

export type ReadingLimits = Readonly<Partial<Record<(typeof READING_LIMITS)[number]['name'], number>>>;
export type ArchiveLimitsGiven = Readonly<Partial<Record<(typeof ARCHIVE_LIMITS)[number]['name'], number>>>;
