import type { Edition } from '#decree';
import type { Finding } from '#faults';
import { checkRows, checkSheet } from './check-sheet.js';
import type { CheckedWorkbook } from './checked-workbook.js';
import { applyRules } from './checks/apply-rules.js';
import { FILE_CHECKS, TEMPLATE_CHECKS } from './checks/check-lists.js';
import { countEqualFindings } from './checks/count-equal-findings.js';
import type { ReadContext } from './checks/read-context.js';
import { templateFinding } from './checks/template-finding.js';
import { doorOf } from './doors/door-of.js';
import type { DoorSheet } from './doors/door-sheet.js';
import { readDoor } from './doors/read-door.js';
import { rowsOfDoor } from './doors/rows-of-door.js';
import { checkForms } from './forms/check-forms.js';
import { collectionForms } from './forms/collection-forms.js';
import { formSheetIn } from './forms/form-sheet-in.js';
import type { FormSheet } from './forms/form-sheet.js';
import { personalData } from './forms/personal-data.js';
import type { ReadLimits } from './read/read-limits.js';
import { readSheetModel } from './read/read-sheet-model.js';
import { refusedOr } from './refused-or.js';
import { dataSheetOf } from './rows/data-sheet-of.js';
import { identityOfSheets } from './rows/identity-of-sheets.js';
import { SHEET_NAMES } from './template/sheet-names.js';
import type { TemplateIdentity } from './template/template-identity.js';

/**
 * Bytes of an upload → its values and all its faults. Never throws for what a file contains. Where the file or its
 * template is refused, its rows are not looked at: their numbers would mean something else.
 */
export function readWorkbook(bytes: Buffer, context: ReadContext, limits: ReadLimits): CheckedWorkbook {
  return refusedOr(() => {
    const door = doorOf(bytes);
    if (door !== 'workbook') return checkDoor(readDoor(door, bytes, limits), context, limits);
    const model = readSheetModel(bytes, [SHEET_NAMES.identity, SHEET_NAMES.data], limits);
    const identity = identityOfSheets(model.sheets);
    if (!identity) return refused(null, [templateFinding('TEMPLATE_UNKNOWN')]);
    const carried: Finding[] = [];
    applyRules(FILE_CHECKS, context.today, (check) => check(model.foreign), carried);
    if (identity.form !== undefined) {
      const forms = formSheetIn(bytes, identity, model.names, limits);
      return forms
        ? checkFormSheet(forms, context, limits, carried)
        : refused(identity, [formSheetMissing(identity)]);
    }
    return checked(identity, context, limits, (edition) => {
      const sheet = dataSheetOf(bytes, model, identity, limits);
      const { findings, values } = checkSheet(sheet, identity, edition, context, model.names, limits);
      return { findings: [...carried, ...findings], values };
    });
  }, refusedWhole);
}

/** JSON and CSV: the same template checks, the same rows, the same row checks. */
function checkDoor(door: DoorSheet | FormSheet, context: ReadContext, limits: ReadLimits): CheckedWorkbook {
  if ('form' in door) return checkFormSheet(door, context, limits);
  return checked(door.identity, context, limits, (edition) => {
    const { rows, findings } = rowsOfDoor(door, edition);
    const attestation = door.attestation && { ...door.attestation, row: 0, column: 0, isFormula: false };
    const submission = { sheet: door.name, rows, attestation };
    return checkRows(submission, door.identity, edition, context, limits, findings);
  });
}

/** Forms with personal data are refused whole: not even whose they are is told, so that nobody stores them. */
function checkFormSheet(
  sheet: FormSheet,
  context: ReadContext,
  limits: ReadLimits,
  carried: readonly Finding[] = [],
): CheckedWorkbook {
  const personal = personalData(sheet);
  if (personal.length > 0) return refusedWhole(countEqualFindings(personal, limits.findings));
  return checked(sheet.identity, context, limits, (edition) => {
    const { findings, values } = checkForms(sheet, edition, context);
    return { findings: [...carried, ...findings], values };
  });
}

function formSheetMissing({ form }: TemplateIdentity): Finding {
  const sheet = collectionForms().get(form ?? '')?.sheet ?? '';
  return { code: 'SHEET_MISSING', severity: 'blocking', sheet, params: { sheet }, count: 1 };
}

function checked(
  identity: TemplateIdentity,
  context: ReadContext,
  limits: ReadLimits,
  check: (edition: Edition) => Pick<CheckedWorkbook, 'findings' | 'values'>,
): CheckedWorkbook {
  const refusals: Finding[] = [];
  applyRules(TEMPLATE_CHECKS, context.today, (rule) => rule(identity, context), refusals);
  const edition = context.editions.find(({ code }) => code === identity.edition);
  if (refusals.length > 0 || !edition) return refused(identity, refusals);
  const { findings, values } = check(edition);
  return {
    identity,
    isAccepted: findings.every(({ severity }) => severity !== 'blocking'),
    findings: countEqualFindings(findings, limits.findings),
    values,
  };
}

/** Whose workbook it is and of which quarter. Only the hidden sheet is read; of forms all, for personal data in them. */
export function identifyWorkbook(
  bytes: Buffer,
  limits: ReadLimits,
): { identity: TemplateIdentity | null; findings: readonly Finding[] } {
  return refusedOr(() => {
    const door = doorOf(bytes);
    if (door !== 'workbook') {
      const read = readDoor(door, bytes, limits);
      return 'form' in read ? identifyForms(read) : refused(read.identity, []);
    }
    const { sheets, names } = readSheetModel(bytes, [SHEET_NAMES.identity], limits);
    const identity = identityOfSheets(
      sheets.length > 0 ? sheets : readSheetModel(bytes, [SHEET_NAMES.data], limits).sheets,
    );
    const forms = identity?.form === undefined ? null : formSheetIn(bytes, identity, names, limits);
    if (forms) return identifyForms(forms);
    return refused(identity, identity ? [] : [templateFinding('TEMPLATE_UNKNOWN')]);
  }, refusedWhole);
}

function identifyForms(sheet: FormSheet): CheckedWorkbook {
  const personal = personalData(sheet);
  return personal.length > 0 ? refusedWhole(countEqualFindings(personal)) : refused(sheet.identity, []);
}

function refused(identity: TemplateIdentity | null, findings: readonly Finding[]): CheckedWorkbook {
  return { identity, isAccepted: false, findings, values: [] };
}

function refusedWhole(findings: readonly Finding[]): CheckedWorkbook {
  return refused(null, findings);
}
