import type { PartName } from '#decree';
import type { TemplateRow } from '../write/template-row.js';
import { rowGuide } from './row-guide.js';

const PARTS: readonly PartName[] = ['numerator', 'denominator', 'value', 'n', 'secondValue', 'secondN'];
/** Excel takes a CSV without it for the code page of its country. */
const BOM = '\ufeff';

/** Lines of identity, a heading of machine keys, a line an indicator; CRLF by RFC 4180. */
export function csvOfRows(
  identity: Readonly<Record<string, string | number>>,
  rows: readonly TemplateRow[],
): string {
  const lines = [
    ...Object.entries(identity),
    ['nothingToReport', ''],
    ['code', 'title', ...PARTS, 'status', 'reason', 'evidence', 'guide'],
    ...rows.map(({ indicator, value }) => [
      indicator.code,
      indicator.title,
      ...PARTS.map((name) => (value?.status === 'value' ? (value[name] ?? '') : '')),
      value && value.status !== 'value' ? value.status : '',
      value?.reason ?? '',
      '',
      rowGuide(indicator),
    ]),
  ];
  return (
    BOM + lines.map((fields) => fields.map((field) => quoted(String(field))).join(',') + '\r\n').join('')
  );
}

function quoted(field: string): string {
  return /[",;\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
