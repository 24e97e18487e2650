import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serialize } from 'node:v8';
import { createReportRenderer, renderScorecardWorkbook } from '../../dist/libs/reporting/src/index.js';
import { renderScorecardPdf } from '../../dist/libs/reporting/src/pdf/render-scorecard-pdf.js';
import { formatNumber, judge } from './format.mjs';
import { agencies } from './material.mjs';
import { median } from './median.mjs';
import { printTable } from './print-table.mjs';
import { reportModels } from './report-models.mjs';
import { sideBySide } from './side-by-side.mjs';

const ROUNDS = 5;
const CHILD_ROUNDS = 3;
/** Scorecards a round. */
const SCORECARDS = 20;
const THREADS = 2;
const AIM = { scorecardMs: 60, annualSeconds: 3, annualMegabytes: 400 };
const CHILD = fileURLToPath(new URL('annual-child.mjs', import.meta.url));

/** Scorecards in a process that is warm; the annual report in a fresh one, as a command makes it. */
export async function bench(scratch) {
  const models = reportModels();
  await benchScorecards(models.scorecards.slice(0, SCORECARDS));
  await benchAnnual(models.annual, scratch.folder('annual'));
}

async function benchScorecards(models) {
  const renderer = createReportRenderer({ threads: THREADS });
  const oneByOne = (name, render) => ({
    name,
    items: models.length,
    async run() {
      for (const model of models) await render(model);
    },
  });
  try {
    const figures = await sideBySide(
      [
        oneByOne('PDF', renderScorecardPdf),
        oneByOne('Excel', renderScorecardWorkbook),
        {
          name: `PDF in ${THREADS} threads`,
          items: models.length,
          run: () => Promise.all(models.map((model) => renderer.scorecardPdf(model))),
        },
      ],
      ROUNDS,
    );
    printTable(
      `reports: scorecards of ${models.length} agencies a round, warm, ${ROUNDS} rounds`,
      ['', 'scorecards/s', 'ms each', 'aim', 'CPU ms each', '×'],
      figures.map(({ name, items, perSecond, ratio, cpuSeconds }) => [
        name,
        formatNumber(perSecond),
        formatNumber(1000 / perSecond),
        name.startsWith('PDF') ? judge(1000 / perSecond, AIM.scorecardMs, ' ms') : '',
        formatNumber((1000 * cpuSeconds) / items),
        formatNumber(ratio),
      ]),
    );
  } finally {
    await renderer.close();
  }
}

/** The child says what it took and its own peak, threads included; its start and the loading of its code are in. */
async function benchAnnual(model, folder) {
  const file = path.join(folder, 'model.bin');
  fs.writeFileSync(file, serialize(model));
  const rows = { pdf: [], xlsx: [] };
  for (let round = 0; round < CHILD_ROUNDS; round += 1)
    for (const format of Object.keys(rows)) {
      const start = performance.now();
      const { stdout } = await promisify(execFile)(process.execPath, [CHILD, format, file], {
        timeout: 120_000,
      });
      rows[format].push({ ...JSON.parse(stdout), whole: (performance.now() - start) / 1000 });
    }
  printTable(
    `reports: the annual report of ${agencies.length} agencies, a fresh process each, ${CHILD_ROUNDS} rounds`,
    ['', 'seconds', 'aim', 'process', 'again', 'peak RSS', 'aim', 'file'],
    Object.entries(rows).map(([format, rounds]) => {
      const middle = (key) => median(rounds.map((round) => round[key]));
      return [
        format === 'pdf' ? 'PDF' : 'Excel',
        `${formatNumber(middle('first'))} s`,
        judge(middle('first'), AIM.annualSeconds, ' s'),
        `${formatNumber(middle('whole'))} s`,
        `${formatNumber(middle('again'))} s`,
        `${formatNumber(middle('peak'))} MB`,
        judge(middle('peak'), AIM.annualMegabytes, ' MB'),
        `${formatNumber(middle('bytes') / 1000)} kB`,
      ];
    }),
  );
}
