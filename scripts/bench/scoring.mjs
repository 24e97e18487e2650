import { hash } from 'node:crypto';
import { parseWindow } from '../../dist/libs/calendar/src/index.js';
import {
  createRankDraws,
  createScorer,
  scoreTable,
  tabulateValues,
} from '../../dist/libs/scoring/src/index.js';
import { formatNumber } from './format.mjs';
import { agencies, edition, valuesInWindow } from './material.mjs';
import { printTable } from './print-table.mjs';
import { sideBySide } from './side-by-side.mjs';

const ROUNDS = 9;
/** 60 × 10 agencies a run: long enough for the clock, short enough that no round takes a second. */
const REPEATS = 10;
/** The agencies of design §5 (a snapshot of 2,300). */
const COUNTRY = 2300;

/** The nation of issue 4: 5,000 agencies × 87 indicators × 4 quarters are 1.74 M values. */
const NATION = 5000;
const SIZES = [100, 1000, 5000, 20_000];
/** Agencies that are compared with one another: the nation in the cells of group × level. */
const CELLS = 18;

/** The scorer over demonstration values, beside a plain loop that does no more than read and sum the same numbers. */
export async function bench() {
  const window = parseWindow('charter-1405');
  const scorer = createScorer(edition, window);
  const inWindow = agencies.map((agency) => ({
    firstQuarter: agency.firstQuarter,
    lastQuarter: agency.lastQuarter,
    values: valuesInWindow(agency, window),
  }));
  const scored = inWindow.map((agency) => scorer.score(agency));
  const values = inWindow.reduce((sum, agency) => sum + agency.values.length, 0) / agencies.length;
  const points =
    scored.reduce(
      (sum, { articles }) => sum + articles.reduce((all, { indicators }) => all + indicators.length, 0),
      0,
    ) / agencies.length;

  let kept = 0;
  const overAll = (work) => () => {
    for (let turn = 0; turn < REPEATS; turn += 1) for (const agency of inWindow) kept += work(agency);
  };
  const items = REPEATS * agencies.length;
  const figures = await sideBySide(
    [
      { name: 'plain loop: sum of the numbers', items, run: overAll((agency) => sumOf(agency.values)) },
      { name: 'createScorer().score', items, run: overAll((agency) => scorer.score(agency).earned) },
    ],
    ROUNDS,
  );
  if (!Number.isFinite(kept)) throw new Error('nothing was summed');
  printTable(
    `scoring: ${window.code}, ${items} agencies a round, ${formatNumber(values)} values and ${formatNumber(points)} points an agency, ${ROUNDS} rounds`,
    ['', 'agencies/s', 'values/s', 'points/s', `${COUNTRY.toLocaleString('en')} agencies`, '×'],
    figures.map(({ name, perSecond, ratio }) => [
      name,
      formatNumber(perSecond),
      formatNumber(perSecond * values),
      formatNumber(perSecond * points),
      `${formatNumber(COUNTRY / perSecond)} s`,
      formatNumber(ratio),
    ]),
  );
  const table = tabulateValues(edition, window, inWindow);
  await benchTable(window, table);
  await benchSizes(window, scorer, inWindow, table);
  await benchDraws(window, scored);
}

/** The same numbers in typed arrays: `scoreTable` beside the plain loop that sums the arrays it reads. */
async function benchTable(window, few) {
  const table = tiled(few, NATION);
  let kept = 0;
  // Both about as long, so that what else the machine does falls on them alike.
  const turns = 5;
  const figures = await sideBySide(
    [
      {
        name: `plain loop over the arrays, ${turns} times`,
        items: turns * NATION,
        run: () => {
          for (let turn = 0; turn < turns; turn += 1) kept += sumOfTable(table);
        },
      },
      {
        name: 'scoreTable',
        items: NATION,
        run: () => {
          kept += scoreTable(edition, window, table).earned[0];
        },
      },
    ],
    31,
  );
  if (!Number.isFinite(kept)) throw new Error('nothing was summed');
  const { decidedExactly, points } = scoreTable(edition, window, table);
  printTable(
    `scoring in typed arrays: ${NATION.toLocaleString('en')} agencies × ${table.codes.length} × ${table.quarters.length} = ${table.states.length.toLocaleString('en')} values, ` +
      `${formatNumber((100 * decidedExactly) / points.length)} % of points decided exactly; aim ≤ 5 ×`,
    ['', 'ms', 'CPU ms', 'agencies/s', '×'],
    figures.map(({ name, seconds, cpuSeconds, perSecond, ratio }) => [
      name,
      formatNumber(1000 * seconds),
      formatNumber(1000 * cpuSeconds),
      formatNumber(perSecond),
      formatNumber(ratio),
    ]),
  );
}

/** What an agency costs, whatever the number of agencies. */
async function benchSizes(window, scorer, inWindow, few) {
  const rows = [];
  for (const size of SIZES) {
    const table = tiled(few, size);
    let kept = 0;
    const [exact, typed] = await sideBySide(
      [
        {
          name: 'score',
          items: size,
          run: () => {
            for (let agency = 0; agency < size; agency += 1)
              kept += scorer.score(inWindow[agency % inWindow.length]).earned;
          },
        },
        { name: 'table', items: size, run: () => (kept += scoreTable(edition, window, table).earned[0]) },
      ],
      size >= NATION ? 1 : 5,
    );
    if (!Number.isFinite(kept)) throw new Error('nothing was scored');
    rows.push([
      size.toLocaleString('en'),
      `${formatNumber(1e6 / exact.perSecond)} µs`,
      `${formatNumber(1e6 / typed.perSecond)} µs`,
    ]);
  }
  printTable('scoring: cost of an agency', ['agencies', 'createScorer().score', 'scoreTable'], rows);
}

async function benchDraws(window, scored) {
  const seed = hash('sha256', 'bench');
  const sha256 = (text) => hash('sha256', text, 'buffer');
  const cells = Array.from({ length: CELLS }, () => []);
  for (let agency = 0; agency < COUNTRY; agency += 1)
    cells[agency % CELLS].push({ key: String(agency), score: scored[agency % scored.length] });
  let kept = 0;
  const figures = await sideBySide(
    [
      {
        name: '1,000 weights of 87 indicators from SHA-256',
        items: COUNTRY,
        run: () => createRankDraws(edition, window, { seed, sha256 }),
      },
      {
        name: 'weights, draws, intervals',
        items: COUNTRY,
        run: () => {
          const draws = createRankDraws(edition, window, { seed, sha256 });
          for (const cell of cells) kept += draws.intervals(cell).size;
        },
      },
    ],
    5,
  );
  if (kept === 0) throw new Error('nobody was ranked');
  printTable(
    `rank intervals: 1,000 draws, ${COUNTRY.toLocaleString('en')} agencies in ${CELLS} cells; aim ≤ 2 s`,
    ['', 's', 'CPU s'],
    figures.map(({ name, seconds, cpuSeconds }) => [name, formatNumber(seconds), formatNumber(cpuSeconds)]),
  );
}

/** A table of `size` agencies, those of a small one again and again. */
function tiled(few, size) {
  const { quarters, agencies, codes } = few;
  const repeat = (array, lines) => {
    const out = new array.constructor((array.length / agencies) * size);
    const own = array.length / lines / agencies;
    for (let line = 0; line < lines; line += 1)
      for (let agency = 0; agency < size; agency += 1) {
        const from = (line * agencies + (agency % agencies)) * own;
        out.set(array.subarray(from, from + own), (line * size + agency) * own);
      }
    return out;
  };
  if (few.wideRows.size > 0) throw new Error('demonstration values are short decimals');
  return {
    ...few,
    quarters,
    agencies: size,
    states: repeat(few.states, codes.length),
    tops: repeat(few.tops, codes.length),
    bottoms: repeat(few.bottoms, codes.length),
    secondMeans: new Map(
      [...few.secondMeans].map(([code, { values, cases }]) => [
        code,
        { values: repeat(values, 1), cases: repeat(cases, 1) },
      ]),
    ),
  };
}

function sumOfTable({ states, tops, bottoms }) {
  let sum = 0;
  for (let place = 0; place < states.length; place += 1) {
    sum += states[place];
    sum += tops[place];
    sum += bottoms[place];
  }
  return sum;
}

function sumOf(values) {
  let sum = 0;
  for (const { numerator, denominator, value, n } of values)
    sum += Number(numerator ?? value ?? 0) / Number(denominator ?? n ?? 1);
  return sum;
}
