import { type Action, ACTIONS } from './action.js';
import type { RoleCode } from './actor.js';

/** One sentence: `role` may do `actions` to the agencies in its scope, or to whatever there is. */
export interface Right {
  readonly role: RoleCode;
  readonly actions: readonly Action[];
  readonly where: 'in-scope' | 'everywhere';
}

/**
 * Who may do what, once (design §1). What no sentence grants is forbidden. National figures are open to every role:
 * an assistant must see where the agency stands, and whoever is above an assistant not less.
 */
export const RIGHTS: readonly Right[] = [
  { role: 'rights-assistant', where: 'in-scope', actions: ['view-agency', 'make-scorecard'] },
  { role: 'rights-assistant', where: 'in-scope', actions: ['download-template', 'upload-submission'] },
  { role: 'rights-assistant', where: 'everywhere', actions: ['view-nation'] },

  { role: 'agency-head', where: 'in-scope', actions: ['view-agency', 'make-scorecard'] },
  { role: 'agency-head', where: 'in-scope', actions: ['sign-submission'] },
  { role: 'agency-head', where: 'everywhere', actions: ['view-nation'] },

  // The accused does not report its own guilt, and the evaluator does not report for the accused (design §5).
  { role: 'evaluation-director', where: 'in-scope', actions: ['view-agency', 'make-scorecard'] },
  { role: 'evaluation-director', where: 'in-scope', actions: ['review-submission'] },
  {
    role: 'evaluation-director',
    where: 'in-scope',
    actions: ['download-template', 'upload-evaluator-workbook'],
  },
  { role: 'evaluation-director', where: 'everywhere', actions: ['view-nation'] },

  { role: 'ministry', where: 'everywhere', actions: ['view-agency', 'view-nation', 'download-template'] },
  { role: 'ministry', where: 'everywhere', actions: ['make-scorecard', 'make-annual-report'] },
  // Brings in what agencies sent it; what offices measured themselves is theirs to send. Who brought it is recorded.
  { role: 'ministry', where: 'everywhere', actions: ['import-files'] },
  { role: 'ministry', where: 'everywhere', actions: ['freeze-window', 'read-snapshots'] },

  // Reads everything, changes nothing.
  { role: 'auditor', where: 'everywhere', actions: ['view-agency', 'view-nation', 'read-snapshots'] },

  // Never touches a value or a score.
  { role: 'administrator', where: 'everywhere', actions: ['view-agency', 'view-nation'] },
  {
    role: 'administrator',
    where: 'everywhere',
    actions: ['manage-users', 'manage-agencies', 'manage-editions'],
  },

  // A trial touches nothing; but it shows scores: to each those of the agencies that it may see anyway.
  { role: 'evaluation-director', where: 'in-scope', actions: ['try-edition'] },
  { role: 'ministry', where: 'everywhere', actions: ['try-edition'] },
  { role: 'auditor', where: 'everywhere', actions: ['try-edition'] },
  { role: 'administrator', where: 'everywhere', actions: ['try-edition'] },

  // The recorded system actor of commands on the machine itself.
  { role: 'operator', where: 'everywhere', actions: ACTIONS },
];
