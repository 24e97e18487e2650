import type { Edition } from '#decree';
import type { Finding } from '#faults';
import type { ReadValue } from './checked-workbook.js';
import { applyRules } from './checks/apply-rules.js';
import { AGENCY_CHECKS, ROW_CHECKS, SHEET_CHECKS } from './checks/check-lists.js';
import { countsOfRows } from './checks/counts-of-rows.js';
import { EqualFindings } from './checks/equal-findings.js';
import type { ReadContext } from './checks/read-context.js';
import type { ReadLimits } from './read/read-limits.js';
import type { Sheet, SheetCell } from './read/sheet-model.js';
import { askedIndicators } from './rows/asked-indicators.js';
import { attestationFindings } from './rows/attestation-findings.js';
import { attestationOf } from './rows/attestation-of.js';
import { attestedRow } from './rows/attested-row.js';
import { type DueRow } from './rows/due-row.js';
import { dueRowOf } from './rows/due-row-of.js';
import { hiddenColumnsOf } from './rows/hidden-columns-of.js';
import { readLayout } from './rows/read-layout.js';
import { rowsOfSheet } from './rows/rows-of-sheet.js';
import { sheetIdentity } from './rows/sheet-identity.js';
import type { SheetRow } from './rows/sheet-row.js';
import { valueOfRow } from './rows/value-of-row.js';
import { withAttestedRows } from './rows/with-attested-rows.js';
import type { ColumnKey } from './template/columns.js';
import { SHEET_NAMES } from './template/sheet-names.js';
import type { TemplateIdentity } from './template/template-identity.js';

interface CheckedSheet {
  readonly findings: readonly Finding[];
  readonly values: readonly ReadValue[];
}

/** The data sheet of a workbook whose identity is in order: rows, then every check over them, then the sound values. */
export function checkSheet(
  sheet: Sheet | undefined,
  identity: TemplateIdentity,
  edition: Edition,
  context: ReadContext,
  sheetNames: readonly string[],
  limits: ReadLimits,
): CheckedSheet {
  const layout = sheet ? readLayout(sheet, identity.kind) : null;
  if (!sheet || !layout) return { findings: [sheetMissing()], values: [] };
  const submission = {
    sheet: sheet.name,
    rows: rowsOfSheet(sheet, layout, identity),
    attestation: attestationOf(sheet, layout),
    isRenamed: sheet.name !== SHEET_NAMES.data,
    sheetNames,
    hiddenColumns: hiddenColumnsOf(sheet, layout),
    isWorkbook: true,
    sheetIdentity: sheetIdentity(sheet),
  };
  return checkRows(submission, identity, edition, context, limits);
}

/** What every door leads to: rows, then every check over them, then the sound values; `faults` are the door's own. */
export function checkRows(
  submission: {
    sheet: string;
    rows: readonly SheetRow[];
    attestation: SheetCell | undefined;
    isRenamed?: boolean;
    sheetNames?: readonly string[];
    hiddenColumns?: ReadonlySet<ColumnKey>;
    isWorkbook?: boolean;
    sheetIdentity?: TemplateIdentity | null;
  },
  identity: TemplateIdentity,
  edition: Edition,
  context: ReadContext,
  limits: ReadLimits,
  faults: readonly Finding[] = [],
): CheckedSheet {
  const { indicators, due, dueByCode } = askedIndicators(edition, identity);
  const rows = withAttestedRows(submission, identity, due);
  const submitted = { ...submission, identity, indicators, due, rows, context };
  const dueRows: DueRow[] = [];
  for (const row of rows) {
    const indicator = dueByCode.get(row.code);
    if (indicator) dueRows.push(attestedRow(dueRowOf(row, indicator), submission.attestation));
  }
  const { today } = context;
  const findings = new EqualFindings(limits.findings);
  for (const fault of [...faults, ...attestationFindings(submission)]) findings.push(fault);
  applyRules(SHEET_CHECKS, today, (check) => check(submitted), findings);
  for (const row of dueRows) applyRules(ROW_CHECKS, today, (check) => check(row), findings);
  for (const own of byAgency(dueRows).values()) {
    const counts = countsOfRows(own);
    applyRules(AGENCY_CHECKS, today, (check) => check(own, submitted, counts), findings);
  }
  // A finding names its row by one of its cells.
  const sound = dueRows.filter(({ row }) => !findings.faultyRows.has(row));
  return { findings: findings.toArray(), values: sound.map((row) => valueOfRow(row, identity.quarter)) };
}

function sheetMissing(): Finding {
  const sheet = SHEET_NAMES.data;
  return { code: 'SHEET_MISSING', severity: 'blocking', sheet, params: { sheet }, count: 1 };
}

function byAgency(rows: readonly DueRow[]): ReadonlyMap<string, readonly DueRow[]> {
  const groups = new Map<string, DueRow[]>();
  for (const row of rows) {
    const group = groups.get(row.agency);
    if (group) group.push(row);
    else groups.set(row.agency, [row]);
  }
  return groups;
}
