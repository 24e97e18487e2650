import fs from 'node:fs/promises';
import path from 'node:path';
import type { ReportedValue } from '#decree';
import type { FindingCode } from '#faults';
import { FILE_FAULTS } from './file-faults.js';
import { FORM_FAULTS } from './form-faults.js';
import { HISTORY_FAULTS } from './history-faults.js';
import { PASSING } from './passing-workbooks.js';
import { ROW_FAULTS, SHEET_FAULTS } from './row-faults.js';

/** A file of `should-fail/<code>/`; its one fault stands at `cell`, or belongs to the file or sheet as a whole. */
export interface FailingWorkbook {
  readonly code: FindingCode;
  readonly name: string;
  readonly cell?: string;
  readonly isWarning?: boolean;
  /** What the agency reported before; written beside the file as `<name>.history.json`. */
  readonly history?: readonly ReportedValue[];
  make(): Promise<Buffer>;
}

/** A file of `should-pass/`, with the values that it must give for the rows named. */
export interface PassingWorkbook {
  readonly name: string;
  readonly values: Readonly<Record<string, object>>;
  make(): Promise<Buffer>;
}

/**
 * Writes the folders that the spec walks. A failing file carries its cell in its name (`half@H7.xlsx`), a passing one has
 * its values in a JSON file beside it; a fixture drawn by hand may be put beside them and is walked the same way.
 */
export async function writeFixtures(folder: string): Promise<void> {
  for (const fixture of [...FILE_FAULTS, ...ROW_FAULTS, ...SHEET_FAULTS, ...HISTORY_FAULTS, ...FORM_FAULTS]) {
    const place = path.join(folder, 'should-fail', fixture.code);
    await fs.mkdir(place, { recursive: true });
    const name = fixture.cell ? `${fixture.name}@${fixture.cell}` : fixture.name;
    await fs.writeFile(path.join(place, `${name}.xlsx`), await fixture.make());
    if (fixture.history)
      await fs.writeFile(path.join(place, `${name}.history.json`), JSON.stringify(fixture.history, null, 2));
  }
  const place = path.join(folder, 'should-pass');
  await fs.mkdir(place, { recursive: true });
  for (const fixture of PASSING) {
    await fs.writeFile(path.join(place, `${fixture.name}.xlsx`), await fixture.make());
    await fs.writeFile(path.join(place, `${fixture.name}.json`), JSON.stringify(fixture.values, null, 2));
  }
}
