import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import exceljs from 'exceljs';
import { addQuarters, parseQuarter, quarterCode } from '../../dist/libs/calendar/src/index.js';
import {
  createWorkbookReader,
  DEFAULT_READ_LIMITS,
  writeAgencyWorkbook,
} from '../../dist/libs/ingestion/src/index.js';
import { writeZip } from '../../dist/libs/ingestion/src/package/write-zip.js';
import { readZipDirectory } from '../../dist/libs/ingestion/src/read/read-zip-directory.js';
import { migrateDatabase, openDatabase } from '../../dist/libs/persistence/src/index.js';
import { startEmbeddedPostgres } from '../../dist/libs/platform/src/index.js';
import { createInlineQueue } from '../../dist/libs/queue/src/index.js';
import { createUseCases, OPERATOR, shippedEditionTexts } from '../../dist/libs/usecases/src/index.js';
import { deflatedParts } from './deflated-parts.mjs';
import { formatNumber, judge } from './format.mjs';
import { agencies, edition, ownValues } from './material.mjs';
import { printTable } from './print-table.mjs';

const QUARTER = '1405-Q2';
const USUAL = 1_000;
const FULL = 5_000;
const AIM_SECONDS = 10;
const THREADS = 2;
const EXCELJS_FILES = 20;
const EARLIER_QUARTERS = 8;
const CHILD = fileURLToPath(new URL('intake-child.mjs', import.meta.url));

/**
 * A folder of workbooks, one an agency, read, checked and stored by the bulk import into an empty embedded PostgreSQL and
 * a file store on disk with every fsync, in a process of its own; once more where every agency has reported for two years;
 * beside the floor (reading the files and inflating their parts in one thread),
 * the reader alone, and exceljs on a few. `--full`: the 5,000 files of the aim.
 */
export async function bench(scratch, { isFull }) {
  const count = isFull ? FULL : USUAL;
  const folder = scratch.folder('intake-files');
  const codes = Array.from({ length: count }, (_, index) => `B${String(index + 1).padStart(5, '0')}`);
  const files = await writeFolder(folder, codes);
  const house = await openHouse(scratch, codes);
  try {
    const rows = [];
    const add = async (name, items, work) => {
      const start = performance.now();
      const cpu = process.cpuUsage();
      const note = await work();
      const { user, system } = process.cpuUsage(cpu);
      const seconds = note?.seconds ?? (performance.now() - start) / 1000;
      rows.push({ name, items, seconds, cpu: note?.cpu ?? (user + system) / 1e6 });
    };
    const context = { editions: [edition], knownAgencies: new Set(codes) };
    const { reader } = house;
    // Threads are started and both code paths warm before anything is timed.
    for (const file of files.slice(0, 200)) await reader.read(fs.readFileSync(file), context);
    await add('read the files, inflate every part (floor, one thread)', count, () => {
      for (const file of files) for (const part of deflatedParts(fs.readFileSync(file))) inflateRawSync(part);
    });
    await add(`the reader alone, to checked values, ${THREADS} threads`, count, async () => {
      for (let at = 0; at < files.length; at += 200)
        await Promise.all(
          files.slice(at, at + 200).map(async (file) => {
            const { isAccepted } = await reader.read(fs.readFileSync(file), context);
            if (!isAccepted) throw new Error(`${file} is refused`);
          }),
        );
    });
    await add('exceljs, to cells', EXCELJS_FILES, async () => {
      for (const file of files.slice(0, EXCELJS_FILES)) await new exceljs.Workbook().xlsx.readFile(file);
    });
    const imports = [];
    const bring = async (name) => {
      const run = await inChild(house.url, scratch.folder('intake-store'), folder);
      rows.push({ name, items: count, aim: AIM_SECONDS, ...run });
      imports.push({ name, ...run });
    };
    await bring('bulk import: read, checked and stored');
    await house.reportEarlier();
    await bring(`the same over ${EARLIER_QUARTERS} quarters of history`);
    const perItem = ({ seconds, items }) => seconds / items;
    printTable(
      `intake: ${formatNumber(count)} workbooks, ${formatNumber(imports[0].values)} values, one run on ${os.cpus().length} cores; aim for 5,000 on 2 cores`,
      ['', 'seconds', 'CPU s', 'workbooks/s', '×', 'aim'],
      rows.map((row) => [
        row.name,
        formatNumber(row.seconds),
        formatNumber(row.cpu),
        formatNumber(1 / perItem(row)),
        formatNumber(perItem(row) / perItem(rows[0])),
        row.aim === undefined ? '' : judge(perItem(row) * FULL, row.aim, ' s for 5,000'),
      ]),
    );
    for (const { name, scoring, warned, before, peaks } of imports)
      process.stdout.write(
        `  ${name}: then ${formatNumber(scoring)} s for scores and ranks of its windows; ${formatNumber(warned)} files warned; ` +
          `memory ${formatNumber(before / 1e6)} MB before, at most ${peaks.map((peak) => formatNumber(peak / 1e6)).join(', ')} MB in each 1,000 files\n`,
      );
  } finally {
    await house.close();
  }
}

async function inChild(...words) {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, ...words], { maxBuffer: 1e7 });
  return JSON.parse(stdout);
}

/** One workbook a report by the product's own writer; the other agencies' are copies that say another code of equal length. */
async function writeFolder(folder, codes) {
  const reports = agencies.map((agency) => ownValues(agency, QUARTER)).filter((report) => report.length > 0);
  const patterns = [];
  const files = [];
  for (const [index, code] of codes.entries()) {
    const at = index % reports.length;
    patterns[at] ??= await patternOf(code, reports[at]);
    const file = path.join(folder, `${code}.xlsx`);
    fs.writeFileSync(file, retold(patterns[at], code));
    files.push(file);
  }
  return files;
}

async function patternOf(code, values) {
  const agency = { code, name: `دستگاه سنجه ${code}` };
  const bytes = await writeAgencyWorkbook({ edition, agency, quarter: QUARTER, values });
  const entries = [...readZipDirectory(bytes, DEFAULT_READ_LIMITS)].map(([name, entry]) => ({ name, entry }));
  const parts = deflatedParts(bytes).map((part) => inflateRawSync(part).toString());
  const names = entries.filter(({ entry }) => entry.method === 8).map(({ name }) => name);
  const told = names.flatMap((name, at) => (parts[at].includes(code) ? [[name, parts[at]]] : []));
  return { bytes, entries, code, told };
}

function retold({ bytes, entries, code, told }, other) {
  if (other === code) return bytes;
  const changes = told.map(([name, text]) => [name, Buffer.from(text.replaceAll(code, other))]);
  return writeZip(bytes, entries, new Map(changes));
}

async function openHouse(scratch, codes) {
  const server = await startEmbeddedPostgres({ folder: scratch.folder('intake') });
  scratch.endWith(() => server.stop());
  await migrateDatabase(server.url);
  const dataSource = await openDatabase(server.url);
  const reader = createWorkbookReader({ threads: THREADS });
  const useCases = createUseCases({
    dataSource,
    queue: createInlineQueue(),
    clock: { now: () => new Date() },
  });
  for (const text of shippedEditionTexts()) await useCases.loadEdition(OPERATOR, text);
  await dataSource.query(
    `insert into agency (code, name, search_key, "group", level, first_quarter)
     select code, code, code, 'executive', 'national', '1403-Q3' from unnest($1::text[]) as code`,
    [codes],
  );
  return {
    reader,
    url: server.url,
    /** What was imported becomes the reports of earlier quarters; the quarter itself is open again. */
    reportEarlier: async () => {
      const quarters = Array.from({ length: EARLIER_QUARTERS }, (_, index) =>
        quarterCode(addQuarters(parseQuarter(QUARTER), -index - 1)),
      );
      await dataSource.query(
        `insert into submission (kind, agency_id, quarter, edition_code, file_name, sha256, bytes, state, is_late, received_at, scored_at)
         select kind, agency_id, q, edition_code, file_name, sha256 || q, bytes, state, is_late, received_at, received_at
         from submission, unnest($1::text[]) as q`,
        [quarters],
      );
      await dataSource.query(
        `insert into reported_value (submission_id, agency_id, indicator, quarter, status, numerator, denominator, value, n, second_value, second_n)
         select e.id, v.agency_id, v.indicator, e.quarter, v.status, v.numerator, v.denominator, v.value, v.n, v.second_value, v.second_n
         from submission e join submission s on e.sha256 = s.sha256 || e.quarter
           join reported_value v on v.submission_id = s.id`,
      );
      await dataSource.query('delete from submission where quarter = $1', [QUARTER]);
      await dataSource.query('truncate score, window_state');
      await dataSource.query('vacuum analyze');
    },
    close: async () => {
      await reader.close();
      await dataSource.destroy();
      await server.stop();
    },
  };
}
