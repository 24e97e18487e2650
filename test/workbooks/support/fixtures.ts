import fs from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { ReportedValue } from '#decree';
import type { FindingCode } from '#faults';
import type { ReadLimits } from '#ingestion';
import { CARRIED_FAULTS } from './carried-faults.js';
import { CARRY_OVER_FAULTS } from './carry-over-faults.js';
import { DOOR_FAULTS } from './door-faults.js';
import { FILE_FAULTS } from './file-faults.js';
import { FORM_FAULTS } from './form-faults.js';
import { HISTORY_FAULTS } from './history-faults.js';
import { HOSTILE } from './hostile-files.js';
import { NAME_FAULTS } from './name-faults.js';
import { PASSING } from './passing-workbooks.js';
import { SAMPLE_EDITION } from './sample-edition.js';
import { ROW_FAULTS, SHEET_FAULTS } from './row-faults.js';

/** What a file is read with, where that is not the usual; it lies beside the file as `<file>.with.json`. */
export interface ReadWith {
  readonly limits?: Partial<ReadLimits>;
  /** The quarter that is expected. */
  readonly quarter?: string;
  /** Codes of the agencies that are known. */
  readonly agencies?: readonly string[];
  /** What the agency reported before. */
  readonly history?: readonly ReportedValue[];
  /** The name under which the file was sent, where a disk would not keep it. */
  readonly sentAs?: string;
  /** It is carried over into the current workbook, and what finds no place is told. */
  readonly isCarriedOver?: boolean;
  /** The address of its fault, where a file name cannot carry it (`/values/4/denominator`). */
  readonly cell?: string;
}

/** A file of `should-fail/<code>/`; its one fault stands at `cell`, or belongs to the file or sheet as a whole. */
export interface FailingFile {
  readonly code: FindingCode;
  readonly name: string;
  /** `xlsx` where it is not told. */
  readonly ending?: string;
  /** A1 reference, or line and field of a CSV. */
  readonly cell?: string;
  readonly isWarning?: boolean;
  readonly with?: ReadWith;
  make(): Promise<Buffer>;
}

/** A file of `should-pass/`, with the values that it must give for the rows named. */
export interface PassingWorkbook {
  readonly name: string;
  readonly values: Readonly<Record<string, object>>;
  make(): Promise<Buffer>;
}

/** A file of `hostile/`: the codes with which it is refused, each named once; none where it is read as if nothing were. */
export interface HostileFile {
  readonly name: string;
  readonly ending?: string;
  readonly codes: readonly FindingCode[];
  make(): Promise<Buffer> | Buffer;
}

const FAILING: readonly FailingFile[] = [
  ...FILE_FAULTS,
  ...NAME_FAULTS,
  ...CARRIED_FAULTS,
  ...DOOR_FAULTS,
  ...ROW_FAULTS,
  ...SHEET_FAULTS,
  ...HISTORY_FAULTS,
  ...FORM_FAULTS,
  ...CARRY_OVER_FAULTS,
];

/** Where a failing file lies under the folder: its cell is in its name (`half@H7.xlsx`) where a name can carry it. */
function placeOf({ code, name, cell, ending = 'xlsx' }: FailingFile): string {
  return path.join('should-fail', code, `${name}${isInName(cell) ? `@${cell}` : ''}.${ending}`);
}

function isInName(cell: string | undefined): cell is string {
  return cell !== undefined && /^[A-Z]+\d+$/.test(cell);
}

/** The files of `should-fail` and `should-pass` that the tables of this folder make. */
export function fixtureFiles(): string[] {
  return [...FAILING.map(placeOf), ...PASSING.map(({ name }) => path.join('should-pass', `${name}.xlsx`))];
}

/**
 * Writes `should-fail` and `should-pass`, which are kept in the repository and which the spec walks, and their edition. A
 * passing file has its values in a JSON file beside it; a file drawn by hand may be put beside them and is walked too.
 */
export async function writeFixtures(folder: string): Promise<void> {
  for (const fixture of FAILING) {
    const file = path.join(folder, placeOf(fixture));
    const { cell } = fixture;
    const readWith = { ...fixture.with, ...(cell && !isInName(cell) ? { cell } : {}) };
    await write(file, await fixture.make());
    if (Object.keys(readWith).length > 0) await write(`${file}.with.json`, JSON.stringify(readWith, null, 2));
  }
  for (const fixture of PASSING) {
    const file = path.join(folder, 'should-pass', fixture.name);
    await write(`${file}.xlsx`, await fixture.make());
    await write(`${file}.json`, JSON.stringify(fixture.values, null, 2));
  }
  await write(path.join(folder, 'edition-0.yaml'), stringify(SAMPLE_EDITION));
}

/** Writes `hostile`: tens of megabytes, so it is a folder of its own. */
export async function writeHostile(folder: string): Promise<void> {
  for (const { name, ending = 'xlsx', codes, make } of HOSTILE) {
    const file = path.join(folder, 'hostile', `${name}.${ending}`);
    await write(file, await make());
    await write(`${file}.codes.json`, JSON.stringify(codes));
  }
}

async function write(file: string, content: Buffer | string): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, content);
}
