import { agencyExpected } from './agency-expected.check.js';
import { agencyKnown } from './agency-known.check.js';
import { cellsNotMerged } from './cells-not-merged.check.js';
import { columnsShown } from './columns-shown.check.js';
import type { AgencyCheck, FileCheck, RowCheck, Rule, SheetCheck, TemplateCheck } from './check-types.js';
import { countsAgree } from './counts-agree.check.js';
import { denominatorNotZero } from './denominator-not-zero.check.js';
import { editionKnown } from './edition-known.check.js';
import { formulaComputed } from './formula-computed.check.js';
import { formulaSound } from './formula-sound.check.js';
import { noEmbeddedFiles } from './no-embedded-files.check.js';
import { noExternalLinks } from './no-external-links.check.js';
import { noMacros } from './no-macros.check.js';
import { noOleObjects } from './no-ole-objects.check.js';
import { notNegative } from './not-negative.check.js';
import { nothingToReportConsistent } from './nothing-to-report-consistent.check.js';
import { numberReadable } from './number-readable.check.js';
import { numbersNotTooRound } from './numbers-not-too-round.check.js';
import { numeratorWithinDenominator } from './numerator-within-denominator.check.js';
import { partWithinWhole } from './part-within-whole.check.js';
import { percentOfScale } from './percent-of-scale.check.js';
import { quarterExpected } from './quarter-expected.check.js';
import { reasonGiven } from './reason-given.check.js';
import { rowsDue } from './rows-due.check.js';
import { rowsKnown } from './rows-known.check.js';
import { rowsOfKnownAgencies } from './rows-of-known-agencies.check.js';
import { rowsOfSupplier } from './rows-of-supplier.check.js';
import { rowsPresent } from './rows-present.check.js';
import { rowsShown } from './rows-shown.check.js';
import { rowsUnique } from './rows-unique.check.js';
import { sheetAlone } from './sheet-alone.check.js';
import { sheetNamed } from './sheet-named.check.js';
import { sheetOfWorkbook } from './sheet-of-workbook.check.js';
import { statusAllowed } from './status-allowed.check.js';
import { statusKnown } from './status-known.check.js';
import { statusWithoutValue } from './status-without-value.check.js';
import { templateCurrent } from './template-current.check.js';
import { valuePresent } from './value-present.check.js';
import { versionKnown } from './version-known.check.js';
import { wholeNumber } from './whole-number.check.js';
import { withinRange } from './within-range.check.js';
import { yesNoReadable } from './yes-no-readable.check.js';
import { zeroAttested } from './zero-attested.check.js';

/**
 * The rule book: every check of an upload, in the order in which its findings are shown. A new check is a file and a
 * line here. A check that tightens an old form is a line with `since`: a warning until that day, blocking from it on.
 */
export const TEMPLATE_CHECKS: readonly Rule<TemplateCheck>[] = [
  { check: editionKnown, severity: 'blocking' },
  { check: versionKnown, severity: 'blocking' },
  { check: agencyKnown, severity: 'blocking' },
  { check: agencyExpected, severity: 'blocking' },
  { check: quarterExpected, severity: 'blocking' },
];

/** What a file carries is not opened here, so nobody is turned away for it; whoever opens the file is told. */
export const FILE_CHECKS: readonly Rule<FileCheck>[] = [
  { check: noMacros, severity: 'warning' },
  { check: noExternalLinks, severity: 'warning' },
  { check: noOleObjects, severity: 'warning' },
  { check: noEmbeddedFiles, severity: 'warning' },
];

export const SHEET_CHECKS: readonly Rule<SheetCheck>[] = [
  { check: templateCurrent, severity: 'warning' },
  { check: sheetNamed, severity: 'warning' },
  { check: sheetAlone, severity: 'warning' },
  { check: sheetOfWorkbook, severity: 'blocking', since: '1406-01-01' },
  { check: rowsKnown, severity: 'blocking' },
  { check: rowsOfSupplier, severity: 'blocking' },
  { check: rowsOfKnownAgencies, severity: 'blocking' },
  { check: rowsUnique, severity: 'blocking' },
  { check: rowsPresent, severity: 'blocking' },
  { check: rowsDue, severity: 'warning' },
  { check: rowsShown, severity: 'warning' },
  { check: columnsShown, severity: 'warning' },
];

export const ROW_CHECKS: readonly Rule<RowCheck>[] = [
  { check: statusKnown, severity: 'blocking' },
  { check: statusWithoutValue, severity: 'blocking' },
  { check: statusAllowed, severity: 'blocking' },
  { check: reasonGiven, severity: 'blocking' },
  { check: cellsNotMerged, severity: 'blocking' },
  { check: valuePresent, severity: 'blocking' },
  { check: formulaSound, severity: 'blocking' },
  { check: formulaComputed, severity: 'blocking' },
  { check: numberReadable, severity: 'blocking' },
  { check: yesNoReadable, severity: 'blocking' },
  { check: notNegative, severity: 'blocking' },
  { check: wholeNumber, severity: 'blocking' },
  { check: withinRange, severity: 'blocking' },
  { check: percentOfScale, severity: 'warning' },
  { check: numeratorWithinDenominator, severity: 'blocking' },
  { check: denominatorNotZero, severity: 'blocking' },
  { check: zeroAttested, severity: 'blocking' },
];

export const AGENCY_CHECKS: readonly Rule<AgencyCheck>[] = [
  { check: nothingToReportConsistent, severity: 'blocking' },
  { check: countsAgree, severity: 'blocking', since: '1406-01-01' },
  { check: partWithinWhole, severity: 'warning' },
  { check: numbersNotTooRound, severity: 'warning' },
];
