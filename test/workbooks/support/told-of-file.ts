import fs from 'node:fs';
import path from 'node:path';
import {
  type AgencyHistory,
  carryOver,
  checkFileName,
  createWorkbookReader,
  openArchive,
  type ReadContext,
  type ReadValue,
  type WorkbookReader,
} from '#ingestion';
import type { Finding } from '#faults';
import { messageOf } from '#platform';
import type { ReadWith } from './fixtures.js';

export interface ToldOfFile {
  readonly findings: readonly Finding[];
  readonly values: readonly ReadValue[];
  readonly isAccepted: boolean;
}

/** What a file is read with where that is not the usual: the JSON beside it. */
export function readWithOf(file: string): ReadWith {
  const beside = `${file}.with.json`;
  return fs.existsSync(beside) ? (JSON.parse(fs.readFileSync(beside, 'utf8')) as ReadWith) : {};
}

/** What is told of a file on disk: of a zip all that is told of the files in it, of another its name and its content. */
export async function toldOfFile(
  file: string,
  reader: WorkbookReader,
  usual: ReadContext,
): Promise<ToldOfFile> {
  const { limits, agencies, quarter, history, sentAs, isCarriedOver } = readWithOf(file);
  if (isCarriedOver) return await toldOfCarrying(fs.readFileSync(file), reader, usual);
  const own: ReadContext = {
    ...usual,
    ...(quarter ? { expectedQuarter: quarter } : {}),
    ...(agencies ? { knownAgencies: new Set(agencies) } : {}),
  };
  if (file.endsWith('.zip')) return await toldOfZip(file, reader, own);
  const before = new Map(history ? [['A-01', { values: history }]] : []);
  const bytes = fs.readFileSync(file);
  if (!limits) return await toldOfBytes(sentAs ?? path.basename(file), bytes, reader, own, before);
  const bounded = createWorkbookReader({ threads: 1, limits });
  try {
    return await toldOfBytes(sentAs ?? path.basename(file), bytes, bounded, own, before);
  } finally {
    await bounded.close();
  }
}

async function toldOfCarrying(
  bytes: Buffer,
  reader: WorkbookReader,
  { editions }: ReadContext,
): Promise<ToldOfFile> {
  const { workbook, findings } = await reader.gather(bytes);
  const [edition] = editions;
  if (!workbook || !edition) return { findings, values: [], isAccepted: false };
  const carried = await carryOver(workbook, {
    edition,
    editions,
    tell: ({ code, params }) => messageOf(code, params),
  });
  return { findings: carried.findings, values: [], isAccepted: true };
}

async function toldOfBytes(
  name: string,
  bytes: Buffer,
  reader: WorkbookReader,
  context: ReadContext,
  before: ReadonlyMap<string, AgencyHistory> = new Map(),
): Promise<ToldOfFile> {
  const read = await reader.read(bytes, context);
  const { identity, findings, values, isAccepted } = reader.holdAgainst(read, before, context);
  const named = identity ? checkFileName(name, bytes) : [];
  return named.length > 0
    ? { findings: [...named, ...findings], values: [], isAccepted: false }
    : { findings, values, isAccepted };
}

async function toldOfZip(file: string, reader: WorkbookReader, context: ReadContext): Promise<ToldOfFile> {
  const { archive, finding } = await openArchive(file);
  if (!archive) return { findings: [finding], values: [], isAccepted: false };
  const told: ToldOfFile[] = [];
  try {
    for (const [index, name] of archive.names.entries()) {
      const { bytes, finding: refusal } = await archive.read(index);
      told.push(
        bytes
          ? await toldOfBytes(name, bytes, reader, context)
          : { findings: [refusal], values: [], isAccepted: false },
      );
    }
  } finally {
    await archive.close();
  }
  return {
    findings: told.flatMap(({ findings }) => findings),
    values: told.flatMap(({ values }) => values),
    isAccepted: told.every(({ isAccepted }) => isAccepted),
  };
}
