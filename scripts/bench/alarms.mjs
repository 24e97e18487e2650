import { parseWindow, previousWindow } from '../../dist/libs/calendar/src/index.js';
import { ACCESS_CODES, DESK_CODES } from '../../dist/libs/decree/src/index.js';
import { createEarlyWarning } from '../../dist/libs/scoring/src/index.js';
import { formatNumber } from './format.mjs';
import { edition } from './material.mjs';
import { printTable } from './print-table.mjs';

/** 18 peer groups of 128: the 2,304 agencies of a nation. */
const GROUPS = 18;
const PEERS = 128;
const CODES = [...DESK_CODES, ...ACCESS_CODES];

/**
 * How often «bridge or wall» warns of agencies that have not changed: a nation of agencies whose true rates are the same
 * in both windows is sampled with a seeded generator, so that these figures come out the same on every machine.
 * They stand in docs/method.md §20.
 */
export function bench() {
  const window = parseWindow('charter-1405');
  const warning = createEarlyWarning(edition, window);
  const quarters = [...previousWindow(window).quarters, ...window.quarters];
  const rows = SCENARIOS.map(({ name, cases, ...scenario }, place) => {
    const chance = createChance(1405 + place);
    const counts = { told: 0, trend: 0, level: 0, good: 0, direct: 0 };
    for (let group = 0; group < GROUPS; group += 1) {
      const peers = Array.from({ length: PEERS }, (_, key) =>
        sampleAgency(String(key), chance, quarters, window.quarters[0], cases, scenario),
      );
      for (const [index, { trend, level, direct }] of warning.watch(peers).entries()) {
        if (trend) counts.told += 1;
        if (trend?.isRaised) counts.trend += 1;
        if (level?.isRaised) counts.level += 1;
        if (!peers[index].isTrulyGood) continue;
        counts.good += 1;
        if (direct.some(({ isRaised }) => isRaised)) counts.direct += 1;
      }
    }
    const percent = (count, of = GROUPS * PEERS) => `${formatNumber((100 * count) / of)} %`;
    return [
      name,
      cases.join('–'),
      percent(counts.told),
      percent(counts.trend),
      percent(counts.level),
      percent(counts.direct, counts.good),
    ];
  });
  printTable(
    `alarms of «bridge or wall»: ${(GROUPS * PEERS).toLocaleString('en')} simulated agencies a line, ${window.code}, all quarters reported`,
    ['agencies', 'cases a quarter', 'trend can be told', 'trend', 'level', 'direct, of those truly good'],
    rows,
  );
}

/**
 * `spread`: how far agencies differ in quality, as a share of the target; `bond`: how much of it desk and access have in
 * common; `step`: how far the desk rises and access falls in the window, as a share of the target.
 */
const UNCHANGED = { spread: 0.15, bond: 0.7, step: 0 };
const SCENARIOS = [
  { name: 'unchanged', cases: [8, 20], ...UNCHANGED },
  { name: 'unchanged', cases: [25, 60], ...UNCHANGED },
  { name: 'unchanged', cases: [60, 250], ...UNCHANGED },
  { name: 'unchanged', cases: [250, 2000], ...UNCHANGED },
  { name: 'unchanged, desk and access unrelated', cases: [60, 250], ...UNCHANGED, bond: 0 },
  { name: 'unchanged, all agencies alike', cases: [60, 250], spread: 0, bond: 0, step: 0 },
  { name: 'a wall of ± 5 % of the target', cases: [60, 250], ...UNCHANGED, step: 0.05 },
  { name: 'a wall of ± 10 %', cases: [60, 250], ...UNCHANGED, step: 0.1 },
  { name: 'a wall of ± 20 %', cases: [60, 250], ...UNCHANGED, step: 0.2 },
];

function sampleAgency(key, chance, quarters, firstOfWindow, cases, { spread, bond, step }) {
  const common = normal(chance);
  const own = { desk: normal(chance), access: normal(chance) };
  const size = cases[0] * (cases[1] / cases[0]) ** chance();
  let isTrulyGood = true;
  const values = CODES.flatMap((code) => {
    const indicator = edition.indicators.find((one) => one.code === code);
    const side = DESK_CODES.includes(code) ? 'desk' : 'access';
    const quality = Math.sqrt(bond) * common + Math.sqrt(1 - bond) * own[side];
    // The member's own level, the same in every quarter.
    const aim = 0.85 + spread * (quality + 0.5 * normal(chance));
    return quarters.map((quarter) => {
      const moved = quarter >= firstOfWindow ? (side === 'desk' ? step : -step) : 0;
      const reach = Math.min(1.1, Math.max(0.3, aim + moved));
      // The sides of the direct flags: OFF-12 of 5 % ÷ reach, OFF-11 of 95 % × reach.
      if (quarter >= firstOfWindow)
        if ((code === 'OFF-12' && 0.05 / reach >= 0.1) || (code === 'OFF-11' && 0.95 * reach < 0.8))
          isTrulyGood = false;
      return { indicator: code, quarter, status: 'value', ...sample(indicator, reach, size, chance) };
    });
  });
  return { key, firstQuarter: quarters[0], lastQuarter: null, values, isTrulyGood };
}

/** A ratio is so many of n cases, each by chance; a median is one of n waiting times that scatter by their half. */
function sample({ kind, direction, target, factor }, reach, size, chance) {
  const n = Math.max(1, Math.round(size * (0.8 + 0.4 * chance())));
  if (kind === 'median') {
    const days = Math.max(0.1, (Number(target) / reach) * (1 + (0.63 * normal(chance)) / Math.sqrt(n)));
    return { value: String(Number(days.toFixed(1))), n: String(n) };
  }
  const share = Number(target) / factor;
  const rate = Math.min(0.995, direction === 'down' ? share / reach : share * reach);
  let hits = 0;
  for (let one = 0; one < n; one += 1) if (chance() < rate) hits += 1;
  return { numerator: String(hits), denominator: String(n) };
}

/** mulberry32: the same sequence on every machine. */
function createChance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Twelve uniform numbers less six: near enough to the normal curve, and only additions. */
function normal(chance) {
  let sum = -6;
  for (let one = 0; one < 12; one += 1) sum += chance();
  return sum;
}
