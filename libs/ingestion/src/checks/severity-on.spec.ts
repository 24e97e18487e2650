import { describe, expect, it } from '@jest/globals';
import type { Finding } from '#faults';
import { applyRules } from './apply-rules.js';
import { severityOn } from './severity-on.js';

const NEW_RULE = { check: null, severity: 'blocking', since: '1406-01-01' } as const;

describe(severityOn.name, () => {
  it('lets a new rule warn until its day and block from it on', () => {
    expect(severityOn(NEW_RULE, '1405-12-29')).toBe('warning');
    expect(severityOn(NEW_RULE, '1406-01-01')).toBe('blocking');
    expect(severityOn(NEW_RULE, '1406-01-02')).toBe('blocking');
  });

  it('lets a new rule warn where nobody says which day it is', () => {
    expect(severityOn(NEW_RULE, undefined)).toBe('warning');
  });

  it('takes the severity of a rule without a day as it stands', () => {
    expect(severityOn({ check: null, severity: 'blocking' }, undefined)).toBe('blocking');
    expect(severityOn({ check: null, severity: 'warning' }, '1406-01-01')).toBe('warning');
  });

  it('is what the findings of a rule carry', () => {
    const findings: Finding[] = [];
    const fault = { code: 'VALUE_NEGATIVE', params: {}, count: 1 } as const;
    applyRules([NEW_RULE], '1405-01-01', () => [fault], findings);
    applyRules([NEW_RULE], '1406-01-01', () => [fault], findings);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'blocking']);
  });
});
