import { describe, expect, it } from '@jest/globals';
import { SAMPLE_EDITION } from '../../../../test/workbooks/support/sample-edition.js';
import { OLDER_TEMPLATE_VERSIONS, TEMPLATE_VERSION } from '../template/template-versions.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import { TEMPLATE_CHECKS } from './check-lists.js';
import type { ReadContext } from './read-context.js';

const IDENTITY: TemplateIdentity = {
  kind: 'agency',
  edition: 'edition-0',
  templateVersion: TEMPLATE_VERSION,
  agency: 'A-01',
  office: null,
  quarter: '1405-Q1',
};

function faultsOf(identity: Partial<TemplateIdentity>, context: Partial<ReadContext>): unknown[] {
  return TEMPLATE_CHECKS.flatMap(({ check }) =>
    check({ ...IDENTITY, ...identity }, { editions: [SAMPLE_EDITION], ...context }),
  ).map(({ code, params }) => [code, params]);
}

describe('the checks of a template', () => {
  it('let the workbook of this agency, quarter and edition pass', () => {
    const context = { expectedAgency: 'A-01', expectedQuarter: '1405-Q1', knownAgencies: new Set(['A-01']) };
    expect(faultsOf({}, context)).toEqual([]);
    expect(faultsOf({}, {})).toEqual([]);
  });

  it('refuse another edition, another version, another agency and another quarter, all at once', () => {
    const context = { expectedAgency: 'A-02', expectedQuarter: '1405-Q2', knownAgencies: new Set(['A-02']) };
    expect(faultsOf({ templateVersion: 7 }, context)).toEqual([
      ['TEMPLATE_VERSION_UNKNOWN', { version: 7, expected: TEMPLATE_VERSION }],
      ['TEMPLATE_AGENCY_UNKNOWN', { agency: 'A-01' }],
      ['TEMPLATE_AGENCY_OTHER', { agency: 'A-01', expected: 'A-02' }],
      ['TEMPLATE_QUARTER_OTHER', { quarter: '1405-Q1', expected: '1405-Q2' }],
    ]);
    expect(faultsOf({ edition: 'edition-9' }, {})).toEqual([
      ['TEMPLATE_EDITION_OTHER', { edition: 'edition-9', expected: 'edition-0' }],
    ]);
  });

  it('accept the older versions that are listed, from the first of the edition on, and no newer one', () => {
    const of = (templateVersion: number, first = 1): unknown[] =>
      faultsOf({ templateVersion }, { editions: [{ ...SAMPLE_EDITION, templateVersion: first }] });
    expect(of(TEMPLATE_VERSION)).toEqual([]);
    for (const older of OLDER_TEMPLATE_VERSIONS) expect(of(older)).toEqual([]);
    expect(of(1, 2)).toEqual([['TEMPLATE_VERSION_UNKNOWN', { version: 1, expected: TEMPLATE_VERSION }]]);
    expect(of(0)).toEqual([['TEMPLATE_VERSION_UNKNOWN', { version: 0, expected: TEMPLATE_VERSION }]]);
    expect(of(TEMPLATE_VERSION + 1)).toHaveLength(1);
  });

  it('ask of an evaluator workbook for no agency', () => {
    const evaluator = { kind: 'evaluator', agency: null, office: 'OFF' } as const;
    expect(faultsOf(evaluator, { expectedAgency: 'A-02', knownAgencies: new Set() })).toEqual([]);
  });
});
