import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';

const CANDIDATES = [
  'soffice',
  'libreoffice',
  '/usr/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];
const TIMEOUT_MS = 120_000;

/** LibreOffice trusts the results that a workbook of Excel brings along; 0 makes it calculate always. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The command of LibreOffice on this machine; null where there is none. */
export async function findLibreOffice(): Promise<string | null> {
  for (const command of CANDIDATES) {
    const found = await promisify(execFile)(command, ['--version'], { timeout: TIMEOUT_MS }).then(
      () => true,
      () => false,
    );
    if (found) return command;
  }
  return null;
}

/** The same workbooks with every formula calculated by LibreOffice; our own results are taken out before. */
export async function recalculateWorkbooks(command: string, workbooks: readonly Buffer[]): Promise<Buffer[]> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'karnameh-office-'));
  try {
    const profile = path.join(folder, 'profile');
    await fs.mkdir(path.join(profile, 'user'), { recursive: true });
    await fs.writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const names = workbooks.map((_, index) => `${index}.xlsx`);
    for (const [index, workbook] of workbooks.entries())
      await fs.writeFile(path.join(folder, `${index}.xlsx`), await withoutResults(workbook));
    await promisify(execFile)(
      command,
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        path.join(folder, 'out'),
        ...names.map((name) => path.join(folder, name)),
      ],
      { timeout: TIMEOUT_MS },
    );
    return await Promise.all(names.map((name) => fs.readFile(path.join(folder, 'out', name))));
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

async function withoutResults(workbook: Buffer): Promise<Buffer> {
  const archive = await JSZip.loadAsync(new Uint8Array(workbook));
  for (const part of archive.file(/^xl\/worksheets\/sheet\d+\.xml$/)) {
    const text = await part.async('string');
    archive.file(part.name, text.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return archive.generateAsync({ type: 'nodebuffer' });
}
