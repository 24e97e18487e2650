import { inflateRawSync } from 'node:zlib';
import exceljs from 'exceljs';
import {
  createWorkbookReader,
  DEFAULT_READ_LIMITS,
  SHEET_NAMES,
  writeAgencyWorkbook,
} from '../../dist/libs/ingestion/src/index.js';
import { readSheetModel } from '../../dist/libs/ingestion/src/read/read-sheet-model.js';
import { readWorkbook } from '../../dist/libs/ingestion/src/read-workbook.js';
import { deflatedParts } from './deflated-parts.mjs';
import { formatNumber, judge } from './format.mjs';
import { agencies, edition, ownValues } from './material.mjs';
import { printTable } from './print-table.mjs';
import { sideBySide } from './side-by-side.mjs';

const ROUNDS = 7;
/** Each reads the files so many times a round that a round takes about as long as the others’. */
const REPEATS = { inflate: 8, ours: 4, pool: 4 };
const EXCELJS_FILES = 12;
const QUARTERS = ['1404-Q4', '1405-Q2'];
const THREADS = 2;
const AIM = { cells: 2, values: 4 };

/** Filled agency workbooks by our reader, beside no more than inflating their parts, and beside exceljs. */
export async function bench() {
  const files = await writeWorkbooks();
  const parts = files.flatMap(deflatedParts);
  // The same objects from file to file, as the product passes them: they are sent to a thread once.
  const context = { editions: [edition], knownAgencies: new Set(agencies.map(({ code }) => code)) };
  const sheets = [SHEET_NAMES.identity, SHEET_NAMES.data];
  const pool = createWorkbookReader({ threads: THREADS });

  const overAll = (name, repeats, work) => ({
    name,
    items: repeats * files.length,
    run() {
      for (let turn = 0; turn < repeats; turn += 1) for (const file of files) work(file);
    },
  });
  const contenders = [
    {
      ...overAll('inflate every part (floor)', REPEATS.inflate),
      run() {
        for (let turn = 0; turn < REPEATS.inflate; turn += 1) for (const part of parts) inflateRawSync(part);
      },
    },
    overAll('our reader, to cells', REPEATS.ours, (file) =>
      readSheetModel(file, sheets, DEFAULT_READ_LIMITS),
    ),
    overAll('our reader, to checked values', REPEATS.ours, (file) =>
      accepted(readWorkbook(file, context, DEFAULT_READ_LIMITS)),
    ),
    {
      name: `the same in ${THREADS} threads`,
      items: REPEATS.pool * files.length,
      run: () =>
        Promise.all(
          Array.from({ length: REPEATS.pool }, () =>
            files.map(async (file) => accepted(await pool.read(file, context))),
          ).flat(),
        ),
    },
    {
      name: 'exceljs, to cells',
      items: EXCELJS_FILES,
      async run() {
        for (const file of files.slice(0, EXCELJS_FILES)) await new exceljs.Workbook().xlsx.load(file);
      },
    },
  ];
  try {
    const rows = readWorkbook(files[0], context, DEFAULT_READ_LIMITS).values.length;
    const kilobytes = files.reduce((sum, file) => sum + file.length, 0) / files.length / 1000;
    const figures = await sideBySide(contenders, ROUNDS);
    printTable(
      `reading: ${files.length} workbooks, the first of ${rows} values, ${formatNumber(kilobytes)} kB each, ${ROUNDS} rounds`,
      ['', 'workbooks/s', 'ms each', '×', 'aim'],
      figures.map(({ name, perSecond, ratio }, index) => [
        name,
        formatNumber(perSecond),
        formatNumber(1000 / perSecond),
        formatNumber(ratio),
        index === 1 ? judge(ratio, AIM.cells) : index === 2 || index === 3 ? judge(ratio, AIM.values) : '',
      ]),
    );
  } finally {
    await pool.close();
  }
}

async function writeWorkbooks() {
  const files = [];
  for (const quarter of QUARTERS)
    for (const agency of agencies) {
      const values = ownValues(agency, quarter);
      if (values.length > 0) files.push(await writeAgencyWorkbook({ edition, agency, quarter, values }));
    }
  return files;
}

/** A refused file would be read in no time: it must not count as read. */
function accepted(workbook) {
  if (!workbook.isAccepted || workbook.values.length === 0)
    throw new Error('a demonstration workbook is refused');
  return workbook;
}
