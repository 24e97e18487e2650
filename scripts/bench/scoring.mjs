import { parseWindow } from '../../dist/libs/calendar/src/index.js';
import { createScorer } from '../../dist/libs/scoring/src/index.js';
import { formatNumber } from './format.mjs';
import { agencies, edition, valuesInWindow } from './material.mjs';
import { printTable } from './print-table.mjs';
import { sideBySide } from './side-by-side.mjs';

const ROUNDS = 9;
/** 60 × 10 agencies a run: long enough for the clock, short enough that no round takes a second. */
const REPEATS = 10;
/** The agencies of design §5 (a snapshot of 2,300). */
const COUNTRY = 2300;

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
}

function sumOf(values) {
  let sum = 0;
  for (const { numerator, denominator, value, n } of values)
    sum += Number(numerator ?? value ?? 0) / Number(denominator ?? n ?? 1);
  return sum;
}
