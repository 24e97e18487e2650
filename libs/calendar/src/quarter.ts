import { DomainError } from '#faults';

/** A Jalali fiscal quarter (سه‌ماهه): 1 = Farvardin–Khordad … 4 = Dey–Esfand. */
export interface Quarter {
  readonly year: number;
  readonly index: 1 | 2 | 3 | 4;
}

const CODE = /^(1[34]\d\d)-Q([1-4])$/;

/** `1405-Q1` → quarter. @throws DomainError QUARTER_UNKNOWN for any other text. */
export function parseQuarter(code: string): Quarter {
  const match = CODE.exec(code);
  if (!match) throw new DomainError('QUARTER_UNKNOWN', { quarter: code.slice(0, 40) });
  return { year: Number(match[1]), index: Number(match[2]) as Quarter['index'] };
}

/** Quarter → `1405-Q1`: the form that travels between rooms and sorts as text. */
export function quarterCode(quarter: Quarter): string {
  return `${quarter.year}-Q${quarter.index}`;
}

/** The quarter `count` quarters later; negative counts go back. */
export function addQuarters(quarter: Quarter, count: number): Quarter {
  const position = quarter.year * 4 + (quarter.index - 1) + count;
  return { year: Math.floor(position / 4), index: ((((position % 4) + 4) % 4) + 1) as Quarter['index'] };
}

/** `1405-Q1`, −1 → `1404-Q4`. @throws DomainError QUARTER_UNKNOWN */
export function shiftQuarter(code: string, count: number): string {
  return quarterCode(addQuarters(parseQuarter(code), count));
}

/** Codes of all quarters from `first` to `last`, both included. */
export function quarterRange(first: string, last: string): string[] {
  const codes: string[] = [];
  for (let quarter = parseQuarter(first); quarterCode(quarter) <= last; quarter = addQuarters(quarter, 1))
    codes.push(quarterCode(quarter));
  return codes;
}
