import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serialize } from 'node:v8';
import { inflateRawSync } from 'node:zlib';
import { indicatorsDue } from '../../dist/libs/decree/src/index.js';
import {
  DEFAULT_READ_LIMITS,
  writeAgencyWorkbook,
  writeEvaluatorWorkbook,
} from '../../dist/libs/ingestion/src/index.js';
import { readWorkbook } from '../../dist/libs/ingestion/src/read-workbook.js';
import { deflatedParts } from './deflated-parts.mjs';
import { formatNumber, judge } from './format.mjs';
import { agencies, edition, ownValues } from './material.mjs';
import { median } from './median.mjs';
import { printTable } from './print-table.mjs';

const QUARTER = '1405-Q2';
const ROWS = 20_000;
const FINDINGS = 300_000;
/** Read by the thread before each of the two looks at memory. */
const READS = { few: 500, many: 5_000 };
const ROUNDS = 3;
const AIM = { readSeconds: 3, readMegabytes: 200, annotateSeconds: 1, growth: 1.1 };
const OFFICE = { code: 'O-1', name: 'دفتر سنجه' };
const CHILD = fileURLToPath(new URL('volume-child.mjs', import.meta.url));

const context = { editions: [edition] };
const mending = { ...context, agencies: [], isDemonstration: false };
const due = indicatorsDue(edition, QUARTER, 'evaluator');

/** Large files and many of them, a fresh process each with one reading thread, as the worker has it. */
export async function bench(scratch) {
  const folder = scratch.folder('volume');
  const keep = (name, bytes) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, bytes);
    return file;
  };
  const told = keep('context.bin', serialize(context));
  const sound = await evaluatorWorkbook(() => '50');
  const faulty = await evaluatorWorkbook((place) => `-${place}.5`);
  const annotations = annotationsOf(faulty);
  const small = await agencyWorkbook();
  const large = keep('faulty.xlsx', faulty);
  const rows = [
    {
      name: `inflate the ${formatNumber(ROWS)} rows (floor)`,
      run: async () => inflated(sound),
    },
    { name: 'read and checked, no finding', args: ['read', keep('sound.xlsx', sound), told], aim: 'read' },
    { name: 'read and checked, each number a finding', args: ['read', large, told], aim: 'read' },
    {
      name: `a CSV of ${formatNumber(FINDINGS)} findings, equal but for their cells`,
      args: ['read', keep('equal.csv', faultyCsv()), told],
    },
    ...[200, 5_000].map((count) => ({
      name: `annotated copy of the ${formatNumber(ROWS)} rows, ${formatNumber(count)} findings`,
      args: [
        'annotate',
        large,
        keep(`${count}.bin`, serialize({ annotations: annotations.slice(0, count), context: mending })),
      ],
      aim: 'annotate',
    })),
    {
      name: 'annotated copy of an agency’s workbook, 200 findings',
      args: [
        'annotate',
        keep('small.xlsx', small),
        keep('small.bin', serialize({ annotations: annotationsOf(small), context: mending })),
      ],
      aim: 'annotate',
    },
  ];
  await benchLarge(rows);
  const files = [];
  for (const agency of agencies.slice(0, 20)) {
    const values = ownValues(agency, QUARTER);
    if (values.length > 0)
      files.push(await writeAgencyWorkbook({ edition, agency, quarter: QUARTER, values }));
  }
  await benchMemory(keep('files.bin', serialize(files)), told);
}

/** Judged by CPU seconds: one file is read by one thread, and a busy machine does not lengthen them. */
async function benchLarge(rows) {
  const took = rows.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, { run, args }] of rows.entries())
      took[index].push(run ? await run() : await child(args));
  printTable(
    `volume: a fresh process and its first file each, ${ROUNDS} rounds`,
    ['', 'seconds', 'again', 'CPU s', 'aim', '×', 'findings', 'kept', 'peak RSS', 'aim'],
    rows.map(({ name, aim }, index) => {
      const middle = (key) => median(took[index].map((one) => one[key]));
      const ratio = median(
        took[index].map(({ cpuSeconds }, round) => cpuSeconds / took[0][round].cpuSeconds),
      );
      const [{ found, kept, peak }] = took[index];
      return [
        name,
        formatNumber(middle('seconds')),
        took[index][0].again === undefined ? '' : formatNumber(middle('again')),
        formatNumber(middle('cpuSeconds')),
        aim ? judge(middle('cpuSeconds'), AIM[`${aim}Seconds`], ' s') : '',
        formatNumber(ratio),
        found === undefined ? '' : formatNumber(found),
        kept === undefined ? '' : formatNumber(kept),
        peak === undefined ? '' : `${formatNumber(middle('peak'))} MB`,
        aim === 'read' ? judge(middle('peak'), AIM.readMegabytes, ' MB') : '',
      ];
    }),
  );
}

async function benchMemory(files, told) {
  const few = await child(['memory', files, told, String(READS.few)]);
  const many = await child(['memory', files, told, String(READS.many)]);
  printTable(
    'volume: memory of a process after so many workbooks',
    ['workbooks', 'RSS', '×', 'aim'],
    [
      [formatNumber(READS.few), `${formatNumber(few.resident)} MB`, '1.00', ''],
      [
        formatNumber(READS.many),
        `${formatNumber(many.resident)} MB`,
        formatNumber(many.resident / few.resident),
        judge(many.resident / few.resident, AIM.growth),
      ],
    ],
  );
}

async function child(args) {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, ...args], { timeout: 300_000 });
  return JSON.parse(stdout);
}

function inflated(file) {
  const start = performance.now();
  const cpu = process.cpuUsage();
  for (const part of deflatedParts(file)) inflateRawSync(part);
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6 };
}

/** Every number of every row is what `numberOf` says for its place. */
async function evaluatorWorkbook(numberOf) {
  const asked = Array.from({ length: Math.ceil(ROWS / due.length) }, (_, index) => ({
    code: codeOf(index),
    name: `دستگاه سنجه ${index + 1}`,
  }));
  let place = 0;
  const values = asked.flatMap(({ code }) =>
    due.map(({ code: indicator, parts }) => ({
      indicator,
      quarter: QUARTER,
      status: 'value',
      agency: code,
      ...Object.fromEntries(parts.map(({ name }) => [name, numberOf((place += 1))])),
    })),
  );
  return writeEvaluatorWorkbook({ edition, office: OFFICE, quarter: QUARTER, agencies: asked, values });
}

async function agencyWorkbook() {
  const [agency] = agencies;
  const values = ownValues(agency, QUARTER).map((value) => ({
    ...value,
    ...(value.denominator === undefined ? {} : { numerator: '-1.5', denominator: '-2.5' }),
  }));
  return writeAgencyWorkbook({ edition, agency, quarter: QUARTER, values });
}

function faultyCsv() {
  const lines = [
    `office,${OFFICE.code}`,
    `quarter,${QUARTER}`,
    `edition,${edition.code}`,
    `templateVersion,${edition.templateVersion}`,
    'agencyCode,code,numerator,denominator,value,n',
  ];
  const own = due.filter(({ kind }) => kind === 'ratio' || kind === 'mean');
  // Two numbers, each of them negative and, where it is a count, no whole one.
  const rows = own.map(({ code, parts }) => ({
    faults: parts.length + parts.filter(({ isInteger }) => isInteger).length,
    line: `${code},${parts[0].name === 'numerator' ? '-1.5,-1.5,,' : ',,-1.5,-1.5'}`,
  }));
  for (let count = 0, at = 0; count < FINDINGS; at += 1) {
    const { faults, line } = rows[at % rows.length];
    lines.push(`${codeOf(Math.floor(at / rows.length))},${line}`);
    count += faults;
  }
  return lines.join('\r\n');
}

function codeOf(index) {
  return `B${String(index + 1).padStart(5, '0')}`;
}

function annotationsOf(file) {
  return readWorkbook(file, context, DEFAULT_READ_LIMITS)
    .findings.slice(0, 5_000)
    .map(({ code, severity, sheet = null, cell = null, cells, indicator = null, count, params }) => ({
      code,
      severity,
      sheet,
      cell,
      cells: cells ?? (cell === null ? [] : [cell]),
      indicator,
      indicatorTitle: null,
      message: `در این خانه ایرادی هست: ${Object.values(params).join('، ')}`,
      count,
    }));
}
