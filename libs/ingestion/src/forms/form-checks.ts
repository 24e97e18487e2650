import type { Rule } from '../checks/check-types.js';
import { answersReadable } from './checks/answers-readable.check.js';
import { columnsKnown } from './checks/columns-known.check.js';
import { columnsPresent } from './checks/columns-present.check.js';
import { datesInPeriod } from './checks/dates-in-period.check.js';
import { formNamed } from './checks/form-named.check.js';
import { formsComplete } from './checks/forms-complete.check.js';
import { formsEnough } from './checks/forms-enough.check.js';
import { formsOfKnownAgencies } from './checks/forms-of-known-agencies.check.js';
import { formsPresent } from './checks/forms-present.check.js';
import { formsUnique } from './checks/forms-unique.check.js';
import { numbersUnique } from './checks/numbers-unique.check.js';
import { periodCovered } from './checks/period-covered.check.js';
import { scaleKept } from './checks/scale-kept.check.js';
import { visitorsSound } from './checks/visitors-sound.check.js';
import type { FormCheck } from './form-book.js';

/** The rule book of collected forms, in the order in which its findings are shown. */
export const FORM_CHECKS: readonly Rule<FormCheck>[] = [
  { check: formNamed, severity: 'warning' },
  { check: columnsKnown, severity: 'blocking' },
  { check: columnsPresent, severity: 'blocking' },
  { check: formsPresent, severity: 'blocking' },
  { check: formsOfKnownAgencies, severity: 'blocking' },
  { check: datesInPeriod, severity: 'blocking' },
  { check: scaleKept, severity: 'blocking' },
  { check: numbersUnique, severity: 'blocking' },
  { check: visitorsSound, severity: 'blocking' },
  { check: answersReadable, severity: 'warning' },
  { check: formsUnique, severity: 'warning' },
  { check: formsComplete, severity: 'warning' },
  { check: formsEnough, severity: 'warning' },
  { check: periodCovered, severity: 'warning' },
];
