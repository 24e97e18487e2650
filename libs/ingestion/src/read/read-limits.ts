/** What a file may cost before it is refused. A filled agency workbook has 20 kB, 12 parts and 700 cells. */
export interface ReadLimits {
  /** Bytes of the upload. */
  readonly fileBytes: number;
  /** Bytes of a JSON or CSV, which nothing packs; the evaluator's of 2,300 agencies has 4 MB. */
  readonly textBytes: number;
  /** Entries of the zip. */
  readonly parts: number;
  /** Bytes of one part once unpacked, as declared and as found. */
  readonly partBytes: number;
  /** Declared bytes of all parts together; parts that are not needed are counted and never unpacked. */
  readonly totalBytes: number;
  /** Unpacked : packed of one part, from `ratioFromBytes` on. Deflate reaches 1,032; a sheet of equal rows about 40. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Greatest row and column number: Excel's own. No grid is kept, so that a cell far out costs no more than a near one. */
  readonly rows: number;
  readonly columns: number;
  /** Cell elements of one sheet, blank ones included; the evaluator workbook of 2,300 agencies has 400,000. */
  readonly cells: number;
  readonly sharedStrings: number;
  /** Characters of one cell: Excel's own limit. */
  readonly cellCharacters: number;
  /** Different findings that are kept, the first ones; a workbook of noise has one for each of its rows. */
  readonly findings: number;
  /** Nesting of elements. */
  readonly depth: number;
  readonly milliseconds: number;
  /** Old-generation heap of the reading thread. */
  readonly heapMegabytes: number;
}

export const DEFAULT_READ_LIMITS: ReadLimits = {
  fileBytes: 20_000_000,
  textBytes: 10_000_000,
  parts: 2_000,
  partBytes: 64_000_000,
  totalBytes: 300_000_000,
  ratio: 200,
  ratioFromBytes: 5_000_000,
  rows: 1_048_576,
  columns: 16_384,
  cells: 1_000_000,
  sharedStrings: 1_000_000,
  cellCharacters: 32_767,
  findings: 5_000,
  depth: 64,
  milliseconds: 20_000,
  heapMegabytes: 512,
};
