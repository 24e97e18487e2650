import { describe, expect, it } from '@jest/globals';
import { type Action, ACTIONS } from './action.js';
import type { Actor, RoleCode } from './actor.js';
import { can } from './can.js';

type Answer = '+' | 'o' | '-';

/**
 * The rights a second time, as a reader of design §1 would fill in a form: + everywhere, o in the own scope only, − never.
 * Columns: assistant, head, director, ministry, administrator, auditor, operator.
 */
const FORM: Readonly<Record<Action, string>> = {
  'view-agency': 'o o o + + + +',
  'view-nation': '+ + + + + + +',
  'upload-submission': 'o - - - - - +',
  'upload-evaluator-workbook': '- - o - - - +',
  'sign-submission': '- o - - - - +',
  'review-submission': '- - o - - - +',
  'download-template': 'o - o + - - +',
  'make-scorecard': 'o o o + - - +',
  'make-annual-report': '- - - + - - +',
  'score-window': '- - - - - - +',
  'import-files': '- - - + - - +',
  'freeze-window': '- - - + - - +',
  'read-snapshots': '- - - + - + +',
  'try-edition': '- - o + + + +',
  'manage-users': '- - - - + - +',
  'manage-agencies': '- - - - + - +',
  'manage-editions': '- - - - + - +',
  'fill-demonstration': '- - - - - - +',
};
const ROLES: readonly RoleCode[] = [
  'rights-assistant',
  'agency-head',
  'evaluation-director',
  'ministry',
  'administrator',
  'auditor',
  'operator',
];

const everyCase = ACTIONS.flatMap((action) =>
  ROLES.map((role, column): [RoleCode, Action, Answer] => [
    role,
    action,
    FORM[action].split(' ')[column] as Answer,
  ]),
);

function actorWith(role: RoleCode): Actor {
  return { userId: 'u1', username: 'someone', role, agencyId: 'a1' };
}

describe(can.name, () => {
  it('the form asks every role about every action', () => {
    expect(everyCase).toHaveLength(18 * 7);
    expect(everyCase.every(([, , answer]) => ['+', 'o', '-'].includes(answer))).toBe(true);
  });
  it.each(everyCase)('%s, %s: %s', (role, action, answer) => {
    expect(can(actorWith(role), action, { isInScope: true })).toBe(answer !== '-');
    expect(can(actorWith(role), action, { isInScope: false })).toBe(answer === '+');
  });
});
