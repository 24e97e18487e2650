import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';
import type { ScoreWindow } from '#calendar';
import type { Edition, ReportedValue, ValueStatus } from '#decree';
import type { ScoreBasis } from '#review';
import { createValueTable, type HeldNumbers, type ValueTableBuilder } from '#scoring';
import type { AgencyRecord } from './records/agency-record.js';
import { reportedColumns, reportedJoin } from './repositories/reported-columns.js';
import { STANDS } from './repositories/stands.js';

/** Field by field, as the statement below lists them. */
const FIELDS = 11;
const NUMBERS = ['numerator', 'denominator', 'value', 'n', 'secondValue', 'secondN'] as const;
const FIRST_NUMBER = 5;

const TAB = 9;
const NEWLINE = 10;
const BACKSLASH = 92;
const POINT = 46;
const ZERO = 48;

/** More digits than these Float64 may round. */
const MOST_DIGITS = 15;

/**
 * What counts of a whole window, in typed arrays: of each agency, indicator and quarter the value of the latest
 * submission that stands, as `ValueRepository.current` gives it. By COPY and without a sort in the database: 1.34 M
 * values took 17 s as rows on a busy machine and 4.5 s so, of which plain COPY is 3.
 * @param agencies in the order of the table
 */
export async function readValueTable(
  manager: EntityManager,
  edition: Edition,
  window: ScoreWindow,
  agencies: readonly Pick<AgencyRecord, 'id' | 'firstQuarter' | 'lastQuarter'>[],
  basis: ScoreBasis,
): Promise<ValueTableBuilder> {
  const table = createValueTable(edition, window, agencies);
  const runner = manager.queryRunner;
  if (!runner) throw new Error('readValueTable needs a transaction');
  const client = (await runner.connect()) as PoolClient;
  const stream = client.query(
    copyTo(
      `copy (select a.place, v.indicator, v.quarter, s.number, ${reportedColumns(basis)}
         from reported_value v join submission s on s.id = v.submission_id ${reportedJoin(basis)}
         join unnest(${literalArray(agencies.map(({ id }) => id))}::uuid[]) with ordinality as a(id, place)
           on a.id = v.agency_id
         where ${STANDS} and v.quarter = any(${literalArray(window.quarters)})) to stdout`,
    ),
  );
  const reader = createRowReader(table);
  for await (const chunk of stream as AsyncIterable<Buffer>) reader.read(chunk);
  reader.end();
  return table;
}

/** COPY takes no parameters. Ids and quarter codes have nothing to be escaped; anything else is refused. */
function literalArray(words: readonly string[]): string {
  const odd = words.find((word) => !/^[\w-]+$/.test(word));
  if (odd !== undefined) throw new Error(`not an id or a code: ${odd}`);
  return `'{${words.join(',')}}'`;
}

/** Lines of COPY's text format, over the borders of chunks. */
function createRowReader(table: ValueTableBuilder): { read: (chunk: Buffer) => void; end: () => void } {
  // The number of the submission that a place's value is of.
  const latest = new Float64Array(table.places);
  const lineOf = createWordFinder(table.lineOf);
  const positionOf = createWordFinder(table.positionOf);
  const starts = new Uint32Array(FIELDS + 1);
  const numbers: HeldNumbers = { numerator: 0, denominator: 0, value: 0, n: 0, secondValue: 0, secondN: 0 };
  let rest = Buffer.alloc(0);

  const takeRow = (bytes: Buffer): void => {
    const text = (field: number) => bytes.toString('latin1', starts[field], (starts[field + 1] ?? 0) - 1);
    const line = lineOf(bytes, starts[1] ?? 0, (starts[2] ?? 0) - 1);
    const position = positionOf(bytes, starts[2] ?? 0, (starts[3] ?? 0) - 1);
    if (line < 0 || position < 0) return;
    const agency = wholeNumber(bytes, starts[0] ?? 0, (starts[1] ?? 0) - 1) - 1;
    const place = table.placeOf(line, agency, position);
    const submission = wholeNumber(bytes, starts[3] ?? 0, (starts[4] ?? 0) - 1);
    if (submission < (latest[place] ?? 0)) return;
    latest[place] = submission;
    // The only status of five letters.
    const isValue = (starts[5] ?? 0) - 1 - (starts[4] ?? 0) === 'value'.length;
    if (isValue && readNumbers(bytes, starts, numbers)) table.putHeld(line, agency, position, numbers);
    else table.put(line, agency, position, rowOf(text));
  };

  return {
    read: (chunk) => {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      let field = 0;
      let rowStart = 0;
      starts[0] = 0;
      for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === TAB) starts[(field += 1)] = at + 1;
        else if (byte === NEWLINE) {
          starts[FIELDS] = at + 1;
          takeRow(bytes);
          field = 0;
          starts[0] = rowStart = at + 1;
        }
      }
      rest = Buffer.from(bytes.subarray(rowStart));
    },
    end: () => {
      if (rest.length > 0) throw new Error('COPY ended within a row');
    },
  };
}

/**
 * Finds what a short word stands for without making a string of it each time: 1.34 M rows have 87 indicators and four
 * quarters. Words are told apart by all their bytes.
 */
function createWordFinder(
  find: (word: string) => number,
): (bytes: Buffer, from: number, to: number) => number {
  const known: { word: Buffer; place: number }[][] = [];
  return (bytes, from, to) => {
    let slot = 0;
    for (let at = from; at < to; at += 1) slot = (slot * 31 + (bytes[at] ?? 0)) & 1023;
    const candidates = (known[slot] ??= []);
    for (const { word, place } of candidates) if (isSame(word, bytes, from, to)) return place;
    const word = Buffer.from(bytes.subarray(from, to));
    const place = find(word.toString('latin1'));
    candidates.push({ word, place });
    return place;
  };
}

function isSame(word: Buffer, bytes: Buffer, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at += 1) if (word[at] !== bytes[from + at]) return false;
  return true;
}

function wholeNumber(bytes: Buffer, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + ((bytes[at] ?? ZERO) - ZERO);
  return number;
}

/** False where one of them has more digits than Float64 is sure to hold, or a sign. */
function readNumbers(bytes: Buffer, starts: Uint32Array, numbers: HeldNumbers): boolean {
  for (let index = 0; index < NUMBERS.length; index += 1) {
    const field = FIRST_NUMBER + index;
    const number = heldNumber(bytes, starts[field] ?? 0, (starts[field + 1] ?? 0) - 1);
    if (number === null) return false;
    numbers[NUMBERS[index] ?? 'value'] = number;
  }
  return true;
}

/**
 * A decimal of up to fifteen digits: both parts of the one division are whole and exact, so that it is rounded once, as
 * `Number` rounds. NaN for `\N`.
 */
function heldNumber(bytes: Buffer, from: number, to: number): number | null {
  if (bytes[from] === BACKSLASH) return NaN;
  let digits = 0;
  let scale = -1;
  if (to - from > MOST_DIGITS) return null;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT) scale = 0;
    else if (byte < ZERO || byte > ZERO + 9) return null;
    else {
      digits = digits * 10 + (byte - ZERO);
      if (scale >= 0) scale += 1;
    }
  }
  return scale > 0 ? digits / 10 ** scale : digits;
}

function rowOf(text: (field: number) => string): ReportedValue {
  const numbers = NUMBERS.map((name, index): [string, string | undefined] => {
    const word = text(FIRST_NUMBER + index);
    return [name, word === '\\N' ? undefined : word];
  });
  return {
    ...Object.fromEntries(numbers),
    indicator: text(1),
    quarter: text(2),
    status: text(4) as ValueStatus,
  };
}
