import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportedValue } from '#decree';
import { FINDING_CODES } from '#faults';
import { type AgencyHistory, createWorkbookReader, type ReadContext, type WorkbookReader } from '#ingestion';
import { messageOf } from '#platform';
import { DOOR_FAULTS } from './support/door-faults.js';
import { writeFixtures } from './support/fixtures.js';
import { SAMPLE_EDITION } from './support/sample-edition.js';

const CONTEXT: ReadContext = {
  editions: [SAMPLE_EDITION],
  expectedAgency: 'A-01',
  expectedQuarter: '1405-Q1',
  knownAgencies: new Set(['A-01', 'A-02']),
  today: '1405-04-10',
};

/** Written anew by each run, from the tables in `support`; the walk knows nothing of those tables. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-workbooks-'));
await writeFixtures(folder);

const filesIn = (place: string, ending: string): string[] =>
  fs
    .readdirSync(path.join(folder, place), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending))
    .sort();

let reader: WorkbookReader;
beforeAll(() => {
  reader = createWorkbookReader({ threads: 1 });
});
afterAll(async () => {
  await reader.close();
  fs.rmSync(folder, { recursive: true });
});

describe('every workbook of should-pass', () => {
  it.each(filesIn('should-pass', '.xlsx'))('%s is accepted and gives its values', async (name) => {
    const file = path.join(folder, 'should-pass', name);
    const { findings, isAccepted, values } = await reader.read(fs.readFileSync(file), CONTEXT);
    expect(findings).toEqual([]);
    expect(isAccepted).toBe(true);
    const expected = JSON.parse(fs.readFileSync(file.replace('.xlsx', '.json'), 'utf8')) as Record<
      string,
      object
    >;
    for (const [indicator, parts] of Object.entries(expected))
      expect(values.find((value) => value.indicator === indicator)).toMatchObject(parts);
  });
});

/** What agency A-01 reported before, where the file has such a thing beside it. */
function historyOf(name: string): ReadonlyMap<string, AgencyHistory> {
  const file = path.join(folder, 'should-fail', name.replace('.xlsx', '.history.json'));
  if (!fs.existsSync(file)) return new Map();
  const values = JSON.parse(fs.readFileSync(file, 'utf8')) as ReportedValue[];
  return new Map([['A-01', { values }]]);
}

/** Tested where it needs another reader or another sender (reader.spec.ts, template-checks.spec.ts), a name, a zip, a JSON or CSV. */
const ELSEWHERE = [
  'FILE_TIMEOUT',
  // Of indicators that the sample edition has not: forms.spec.ts.
  'ANSWERS_MISSING',
  'PERIOD_NOT_COVERED',
  'TEMPLATE_AGENCY_UNKNOWN',
  'FILE_NAME_UNSAFE',
  'FILE_NAME_TOO_LONG',
  'FILE_EXTENSION_OTHER',
  'FILE_NESTED_ARCHIVE',
  ...DOOR_FAULTS.map(({ code }) => code),
];

describe('every workbook of should-fail', () => {
  it('there is one at least for each code', () => {
    const folders = fs.readdirSync(path.join(folder, 'should-fail'));
    expect([...new Set([...folders, ...ELSEWHERE])].sort()).toEqual([...FINDING_CODES].sort());
  });

  it.each(filesIn('should-fail', '.xlsx'))('%s gives exactly its code at its cell', async (name) => {
    const read = await reader.read(fs.readFileSync(path.join(folder, 'should-fail', name)), CONTEXT);
    const { findings, isAccepted, values } = reader.holdAgainst(read, historyOf(name), CONTEXT);
    const code = path.dirname(name);
    const cell = /@([A-Z]+\d+)\.xlsx$/.exec(name)?.[1];
    expect(findings.map((finding) => [finding.code, finding.cell])).toEqual([[code, cell]]);
    expect(isAccepted).toBe(findings[0]?.severity === 'warning');
    expect(messageOf(findings[0]?.code ?? 'FILE_DAMAGED', findings[0]?.params)).not.toContain('؟');
    const isRefused = code.startsWith('FILE_') || code.startsWith('TEMPLATE_');
    if (isRefused) expect(values).toEqual([]);
  });
});
