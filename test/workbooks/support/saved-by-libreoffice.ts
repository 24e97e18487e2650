import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Undefined where LibreOffice is not installed: tests that need it say so by their name and are skipped. */
export const SOFFICE = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
].find((file) => fs.existsSync(file));

/** The workbook as LibreOffice writes it once it has opened it, saved in each of these formats one after the other. */
export function savedByLibreOffice(bytes: Buffer, formats: readonly ('ods' | 'xlsx')[] = ['xlsx']): Buffer {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-libreoffice-'));
  try {
    let saved = path.join(folder, 'sent.xlsx');
    fs.writeFileSync(saved, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    for (const [step, format] of formats.entries()) {
      const out = path.join(folder, `saved-${step}`);
      execFileSync(SOFFICE ?? '', [profile, '--headless', '--convert-to', format, '--outdir', out, saved], {
        stdio: 'ignore',
        timeout: 90_000,
      });
      saved = path.join(out, `sent.${format}`);
    }
    return fs.readFileSync(saved);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
