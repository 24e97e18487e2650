/** Spreadsheets take a CSV for UTF-8 only where it begins so. */
const MARK = '\uFEFF';

/** Lines of a CSV that a spreadsheet opens as it was meant. */
export function writeCsv(lines: readonly (readonly (string | number | null)[])[]): Buffer {
  const text = lines.map((line) => line.map(field).join(',')).join('\r\n');
  return Buffer.from(`${MARK}${text}\r\n`);
}

/** A name may begin like a formula; a spreadsheet must not compute it. Numbers may be negative. */
function field(value: string | number | null): string {
  const text = String(value ?? '');
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
