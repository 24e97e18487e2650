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

/** The workbook as LibreOffice writes it once it has opened it. */
export function savedByLibreOffice(bytes: Buffer): Buffer {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-libreoffice-'));
  try {
    fs.writeFileSync(path.join(folder, 'sent.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const out = path.join(folder, 'saved');
    execFileSync(
      SOFFICE ?? '',
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, path.join(folder, 'sent.xlsx')],
      { stdio: 'ignore', timeout: 90_000 },
    );
    return fs.readFileSync(path.join(out, 'sent.xlsx'));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
