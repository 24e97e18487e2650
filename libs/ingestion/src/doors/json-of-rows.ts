import type { TemplateRow } from '../write/template-row.js';
import { rowGuide } from './row-guide.js';

/** One object an indicator, with its own numbers only; decimals as texts, so that none loses a digit on the way. */
export function jsonOfRows(
  identity: Readonly<Record<string, string | number>>,
  rows: readonly TemplateRow[],
): string {
  const values = rows.map(({ indicator, value }) => ({
    code: indicator.code,
    title: indicator.title,
    guide: rowGuide(indicator),
    ...Object.fromEntries(
      indicator.parts.map(({ name }) => [name, value?.status === 'value' ? (value[name] ?? null) : null]),
    ),
    status: value && value.status !== 'value' ? value.status : null,
    reason: value?.reason ?? null,
    evidence: null,
  }));
  return `${JSON.stringify({ ...identity, nothingToReport: false, values }, null, 2)}\n`;
}
