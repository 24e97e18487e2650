import type { PartName } from '#decree';
import type { TemplatePlan } from '../write/template-plan.js';
import type { TemplateRow } from '../write/template-row.js';
import { carriedOfRow } from './carried-of-row.js';
import { DEMONSTRATION_NOTE } from '../write/demonstration-note.js';
import { headOfPlan } from './head-of-plan.js';
import { rowGuide } from './row-guide.js';

const PARTS: readonly PartName[] = ['numerator', 'denominator', 'value', 'n', 'secondValue', 'secondN'];
/** Excel takes a CSV without it for the code page of its country. */
const BOM = '\ufeff';

/** Lines of identity, a heading of machine keys, a line a row; CRLF by RFC 4180. */
export function csvOfPlan(plan: TemplatePlan): string {
  const columns = columnsOf(plan);
  const lines = [
    ...(plan.isDemonstration ? [['guide', DEMONSTRATION_NOTE]] : []),
    ...Object.entries(headOfPlan(plan)),
    // An office measures one agency after another: no quarter of it is without cases.
    ...(plan.identity.kind === 'agency' ? [['nothingToReport', '']] : []),
    columns.map(({ key }) => key),
    ...plan.rows.map((row) => columns.map(({ text }) => text(row))),
  ];
  return (
    BOM + lines.map((fields) => fields.map((field) => quoted(String(field))).join(',') + '\r\n').join('')
  );
}

interface CsvColumn {
  readonly key: string;
  readonly text: (row: TemplateRow) => string;
}

function columnsOf({ identity, rows }: TemplatePlan): CsvColumn[] {
  const hasCarried = rows.some(({ carried }) => carried.size > 0);
  const ofAgency: CsvColumn[] = [
    { key: 'agencyCode', text: ({ agency }) => agency.code },
    { key: 'agencyName', text: ({ agency }) => agency.name },
  ];
  return [
    ...(identity.kind === 'evaluator' ? ofAgency : []),
    { key: 'code', text: ({ indicator }) => indicator.code },
    { key: 'title', text: ({ indicator }) => indicator.title },
    ...PARTS.map((key): CsvColumn => ({ key, text: (row) => numberOf(row, key) })),
    { key: 'status', text: ({ value }) => (value && value.status !== 'value' ? value.status : '') },
    { key: 'reason', text: ({ value }) => value?.reason ?? '' },
    { key: 'evidence', text: () => '' },
    { key: 'guide', text: ({ indicator }) => rowGuide(indicator) },
    ...(hasCarried
      ? [{ key: 'carried', text: (row: TemplateRow) => carriedOfRow(row, identity.quarter) ?? '' }]
      : []),
  ];
}

function numberOf({ value, carried }: TemplateRow, part: PartName): string {
  return (value?.status === 'value' ? value[part] : carried.get(part)?.decimal) ?? '';
}

function quoted(field: string): string {
  return /[",;\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
