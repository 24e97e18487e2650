import { DEMONSTRATION_NOTE } from '../write/demonstration-note.js';
import type { TemplatePlan } from '../write/template-plan.js';
import type { TemplateRow } from '../write/template-row.js';
import { carriedOfRow } from './carried-of-row.js';
import { headOfPlan } from './head-of-plan.js';
import { rowGuide } from './row-guide.js';

/** One object a row, with its own numbers only; decimals as texts, so that none loses a digit on the way. */
export function jsonOfPlan(plan: TemplatePlan): string {
  const isAgency = plan.identity.kind === 'agency';
  const head = {
    ...(plan.isDemonstration ? { guide: DEMONSTRATION_NOTE } : {}),
    ...headOfPlan(plan),
    ...(isAgency ? { nothingToReport: false } : {}),
  };
  const values = plan.rows.map((row) => ({
    ...(isAgency ? {} : { agencyCode: row.agency.code, agencyName: row.agency.name }),
    ...objectOf(row, plan.identity.quarter),
  }));
  return `${JSON.stringify({ ...head, values }, null, 2)}\n`;
}

function objectOf(row: TemplateRow, quarter: string): object {
  const { indicator, value, carried } = row;
  const numberOf = (name: (typeof indicator.parts)[number]['name']): string | null =>
    (value?.status === 'value' ? value[name] : carried.get(name)?.decimal) ?? null;
  const from = carriedOfRow(row, quarter);
  return {
    code: indicator.code,
    title: indicator.title,
    guide: rowGuide(indicator),
    ...Object.fromEntries(indicator.parts.map(({ name }) => [name, numberOf(name)])),
    ...(from === null ? {} : { carried: from }),
    status: value && value.status !== 'value' ? value.status : null,
    reason: value?.reason ?? null,
    evidence: null,
  };
}
