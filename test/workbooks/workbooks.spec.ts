import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FINDING_CODES, type FindingCode } from '#faults';
import { createWorkbookReader, type ReadContext, type WorkbookReader } from '#ingestion';
import { messageOf } from '#platform';
import { checkFile } from '../../libs/usecases/src/submissions/check-file.js';
import { editionOne } from './support/edition-one.js';
import { fixtureFiles } from './support/fixtures.js';
import { SAMPLE_EDITION } from './support/sample-edition.js';
import { readWithOf, toldOfFile } from './support/told-of-file.js';

const EDITIONS = [SAMPLE_EDITION, editionOne()];
const CONTEXT: ReadContext = {
  editions: EDITIONS,
  expectedAgency: 'A-01',
  expectedQuarter: '1405-Q1',
  knownAgencies: new Set(['A-01', 'A-02']),
  today: '1405-04-10',
};

/** Kept in the repository, as people's files are kept on their disks; `npm run fixtures` writes them anew. */
const folder = path.resolve('test', 'workbooks');

const filesIn = (place: string): string[] =>
  fs
    .readdirSync(path.join(folder, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.with.json'))
    .map((entry) => path.relative(path.join(folder, place), path.join(entry.parentPath, entry.name)))
    .sort();

const PASSING = filesIn('should-pass').filter((name) => name.endsWith('.xlsx'));
const FAILING = filesIn('should-fail');

let reader: WorkbookReader;
beforeAll(() => {
  reader = createWorkbookReader({ threads: 1 });
});
afterAll(async () => {
  await reader.close();
});

describe('every workbook of should-pass', () => {
  it.each(PASSING)('%s is accepted and gives its values', async (name) => {
    const file = path.join(folder, 'should-pass', name);
    const { findings, isAccepted, values } = await toldOfFile(file, reader, CONTEXT);
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

describe('every file of should-fail', () => {
  it('is there: what a table of `support` makes and is not on disk wants `npm run fixtures`', () => {
    const files = new Set([
      ...FAILING.map((name) => path.join('should-fail', name)),
      ...PASSING.map((name) => path.join('should-pass', name)),
    ]);
    expect(fixtureFiles().filter((file) => !files.has(file))).toEqual([]);
  });

  it('there is one at least for each code of the catalogue', () => {
    const folders = fs.readdirSync(path.join(folder, 'should-fail'));
    expect(folders.sort()).toEqual([...FINDING_CODES].sort());
  });

  it.each(FAILING)('%s gives exactly its code at its cell', async (name) => {
    const file = path.join(folder, 'should-fail', name);
    const { findings, isAccepted, values } = await toldOfFile(file, reader, CONTEXT);
    const code = path.dirname(name) as FindingCode;
    const cell = readWithOf(file).cell ?? /@([A-Z]+\d+)\.xls[xm]$/.exec(name)?.[1];
    expect(findings.map((finding) => [finding.code, finding.cell])).toEqual([[code, cell]]);
    expect(isAccepted).toBe(findings[0]?.severity === 'warning');
    expect(messageOf(code, findings[0]?.params)).toMatch(/^[^{}؟]*[آ-ی][^{}؟]*\.$/s);
    const isRefused = !isAccepted && (code.startsWith('FILE_') || code.startsWith('TEMPLATE_'));
    if (isRefused) expect(values).toEqual([]);
  });
});

describe('the dry run of every file of the corpus', () => {
  const text: unknown = expect.any(String);
  const decimal: unknown = expect.stringMatching(/^-?\d+(\.\d*[1-9])?$/);
  const dryRun = () => ({ reader, editions: EDITIONS, today: '1405-04-10' });
  const orNull = (given: unknown, shape: unknown): unknown => (given === null ? null : shape);

  it.each([
    ...PASSING.map((name) => path.join('should-pass', name)),
    ...FAILING.map((name) => path.join('should-fail', name)),
  ])('%s has the JSON of design §9, with the same bytes each time', async (name) => {
    const file = path.join(folder, name);
    const bytes = fs.readFileSync(file);
    const told = await checkFile(dryRun(), file, bytes);
    expect(JSON.parse(JSON.stringify(told))).toEqual({
      file,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      accepted: told.findings.every(({ severity }) => severity === 'warning'),
      agency: orNull(told.agency, text),
      quarter: orNull(told.quarter, expect.stringMatching(/^\d{4}-Q[1-4]$/)),
      edition: orNull(told.edition, text),
      findings: told.findings.map((finding) => ({
        code: expect.stringMatching(/^[A-Z0-9_]+$/),
        severity: expect.stringMatching(/^(blocking|warning)$/),
        sheet: orNull(finding.sheet, text),
        cell: orNull(finding.cell, text),
        cells: finding.cells.map(() => text),
        indicator: orNull(finding.indicator, text),
        indicatorTitle: orNull(finding.indicatorTitle, text),
        params: expect.any(Object),
        count: expect.any(Number),
        message: expect.stringMatching(/^[^{}]*[آ-ی][^{}]*\.$/s),
        ruleTitle: text,
      })),
      values: told.values.map((value) => ({
        agency: text,
        indicator: text,
        status: expect.stringMatching(/^(value|nothing-to-report|not-applicable|missing)$/),
        numerator: orNull(value.numerator, decimal),
        denominator: orNull(value.denominator, decimal),
        value: orNull(value.value, decimal),
        n: orNull(value.n, decimal),
        secondValue: orNull(value.secondValue, decimal),
        secondN: orNull(value.secondN, decimal),
        reason: orNull(value.reason, text),
        sheet: text,
        cell: text,
        raw: text,
      })),
    });
    expect(await checkFile(dryRun(), file, bytes)).toEqual(told);
  });
});
