import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createWorkbookReader } from '#ingestion';
import { SAMPLE_EDITION } from './support/sample-edition.js';
import { sampleEvaluatorWorkbook, sampleWorkbook } from './support/sample-workbook.js';

/** LibreOffice is what half the offices open a workbook with; where it is not installed, this file says so and is skipped. */
const soffice = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
].find((file) => fs.existsSync(file));

function savedByLibreOffice(bytes: Buffer): Buffer {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-libreoffice-'));
  try {
    fs.writeFileSync(path.join(folder, 'sent.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const out = path.join(folder, 'saved');
    execFileSync(
      soffice ?? '',
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, path.join(folder, 'sent.xlsx')],
      { stdio: 'ignore', timeout: 90_000 },
    );
    return fs.readFileSync(path.join(out, 'sent.xlsx'));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

(soffice ? describe : describe.skip)(
  'a workbook saved by LibreOffice (skipped where soffice is not installed)',
  () => {
    it.each([
      [
        'agency',
        () =>
          sampleWorkbook(({ cell }) => {
            cell('YES-01', 'input1').value = true;
          }),
      ],
      ['evaluator', () => sampleEvaluatorWorkbook()],
    ])(
      'gives the values that were written into the %s workbook',
      async (_, make) => {
        const bytes = await make();
        const reader = createWorkbookReader({ threads: 1 });
        const before = await reader.read(bytes, { editions: [SAMPLE_EDITION] });
        const after = await reader.read(savedByLibreOffice(bytes), { editions: [SAMPLE_EDITION] });
        await reader.close();
        expect(after.findings).toEqual([]);
        expect(after).toEqual(before);
      },
      120_000,
    );
  },
);
