import { describe, expect, it } from '@jest/globals';
import type { RoleCode } from './actor.js';
import { scopeOf } from './scope-of.js';

const as = (role: RoleCode, agencyId: string | null) =>
  scopeOf({ userId: 'u1', username: 'someone', role, agencyId });

describe(scopeOf.name, () => {
  it.each<RoleCode>(['rights-assistant', 'agency-head'])('%s sees the own agency', (role) => {
    expect(as(role, 'a1')).toEqual({ kind: 'agency', agencyId: 'a1' });
  });
  it('a director sees the agency of the office and all below it', () => {
    expect(as('evaluation-director', 'a1')).toEqual({ kind: 'subtree', agencyId: 'a1' });
  });
  it('the director of a national office sees the nation', () => {
    expect(as('evaluation-director', null)).toEqual({ kind: 'nation' });
  });
  it.each<RoleCode>(['ministry', 'administrator', 'auditor', 'operator'])('%s sees the nation', (role) => {
    expect(as(role, null)).toEqual({ kind: 'nation' });
  });
  it.each<RoleCode>(['rights-assistant', 'agency-head'])(
    '%s without an agency is refused, not shown the nation',
    (role) => {
      expect(() => as(role, null)).toThrow('has no agency');
    },
  );
});
