import { parse } from 'csv-parse/sync';
import type { ReadLimits } from '../read/read-limits.js';
import { ReadRefusal } from '../read/read-refusal.js';

/** One record of a CSV that says something, with the line that it starts on. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Identity, attestation and blank lines, and the heading after them. */
const HEAD = 32;

/**
 * The records of a CSV. Comma, semicolon and tab all part fields somewhere (Excel takes the list sign of the country);
 * the first one that stands outside of a word of the first line is it.
 * @throws ReadRefusal FILE_CSV_BROKEN, FILE_TOO_MANY_CELLS
 */
export function splitCsv(text: string, limits: ReadLimits): CsvRecord[] {
  const delimiter = /[,;\t]/.exec(text)?.[0] ?? ',';
  const records: CsvRecord[] = [];
  let cells = 0;
  for (const { record, info } of parsed(text, delimiter, limits)) {
    cells += record.length;
    if (cells > limits.cells) throw new ReadRefusal('FILE_TOO_MANY_CELLS', { maximum: limits.cells });
    // The parser tells the line on which a record ends; quoted fields may hold line ends of their own.
    const inside = record.reduce((sum, field) => sum + field.split('\n').length - 1, 0);
    const line = info.lines - inside;
    if (record.some((field) => field.length > limits.cellCharacters))
      throw new ReadRefusal('FILE_CSV_BROKEN', { line });
    if (record.some((field) => field.trim() !== '')) records.push({ line, fields: record });
  }
  return records;
}

/**
 * The lines of identity before the heading are shorter than the rows, and the parser makes an error of each record that
 * is not as long as its first one, 57 µs beside the 10 µs of reading it: so what follows the widest of the first records
 * is parsed by itself.
 */
function parsed(text: string, delimiter: string, limits: ReadLimits): readonly Parsed[] {
  const head = parseFrom(text, delimiter, limits, { to: HEAD });
  const widest = Math.max(0, ...head.map(({ record }) => record.length));
  const heading = head.findIndex(({ record }) => record.length === widest);
  const above = head.slice(0, Math.max(0, heading));
  return [
    ...above,
    ...parseFrom(text, delimiter, limits, { from_line: 1 + (above.at(-1)?.info.lines ?? 0) }),
  ];
}

function parseFrom(
  text: string,
  delimiter: string,
  { cellCharacters }: ReadLimits,
  range: { readonly to: number } | { readonly from_line: number },
): readonly Parsed[] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      max_record_size: 16 * cellCharacters,
      ...range,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    const { lines } = error as { lines?: unknown };
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new ReadRefusal('FILE_CSV_BROKEN', typeof lines === 'number' ? { line: lines } : {});
  }
}
