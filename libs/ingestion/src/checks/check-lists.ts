import { agencyExpected } from './agency-expected.check.js';
import { agencyKnown } from './agency-known.check.js';
import type { AgencyCheck, RowCheck, SheetCheck, TemplateCheck } from './check-types.js';
import { denominatorNotZero } from './denominator-not-zero.check.js';
import { editionKnown } from './edition-known.check.js';
import { formulaComputed } from './formula-computed.check.js';
import { formulaSound } from './formula-sound.check.js';
import { notNegative } from './not-negative.check.js';
import { nothingToReportConsistent } from './nothing-to-report-consistent.check.js';
import { numberReadable } from './number-readable.check.js';
import { numeratorWithinDenominator } from './numerator-within-denominator.check.js';
import { quarterExpected } from './quarter-expected.check.js';
import { reasonGiven } from './reason-given.check.js';
import { rowsDue } from './rows-due.check.js';
import { rowsKnown } from './rows-known.check.js';
import { rowsOfKnownAgencies } from './rows-of-known-agencies.check.js';
import { rowsOfSupplier } from './rows-of-supplier.check.js';
import { rowsPresent } from './rows-present.check.js';
import { rowsUnique } from './rows-unique.check.js';
import { statusAllowed } from './status-allowed.check.js';
import { statusKnown } from './status-known.check.js';
import { statusWithoutValue } from './status-without-value.check.js';
import { valuePresent } from './value-present.check.js';
import { versionKnown } from './version-known.check.js';
import { wholeNumber } from './whole-number.check.js';
import { withinRange } from './within-range.check.js';
import { yesNoReadable } from './yes-no-readable.check.js';
import { zeroAttested } from './zero-attested.check.js';

/** Every check of an upload, in the order in which their findings are shown. A new check is a file and a line here. */
export const TEMPLATE_CHECKS: readonly TemplateCheck[] = [
  editionKnown,
  versionKnown,
  agencyKnown,
  agencyExpected,
  quarterExpected,
];

export const SHEET_CHECKS: readonly SheetCheck[] = [
  rowsKnown,
  rowsOfSupplier,
  rowsOfKnownAgencies,
  rowsUnique,
  rowsPresent,
  rowsDue,
];

export const ROW_CHECKS: readonly RowCheck[] = [
  statusKnown,
  statusWithoutValue,
  statusAllowed,
  reasonGiven,
  valuePresent,
  formulaSound,
  formulaComputed,
  numberReadable,
  yesNoReadable,
  notNegative,
  wholeNumber,
  withinRange,
  numeratorWithinDenominator,
  denominatorNotZero,
  zeroAttested,
];

export const AGENCY_CHECKS: readonly AgencyCheck[] = [nothingToReportConsistent];
