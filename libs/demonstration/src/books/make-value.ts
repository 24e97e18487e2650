import type { Indicator, ReportedValue } from '#decree';
import { chanceOf } from '../chance.js';
import type { DemonstrationAgency } from '../demonstration-agency.js';
import { aimOf } from './aim-of.js';
import { valueAimedAt } from './value-aimed-at.js';

export interface Case {
  readonly agency: DemonstrationAgency;
  readonly quarter: string;
  /** Denominator or n. */
  readonly cases: number;
  /** Visits of the months covered. */
  readonly visits: number;
}

type Numbers = Pick<ReportedValue, 'numerator' | 'denominator' | 'value' | 'n' | 'secondValue' | 'secondN'>;

/** Below this aim the answer to a yes-no question is no. */
const YES_FROM = 0.78;

/** A reported value of any kind, near its target as the agency's aim says; nothing-to-report where there was no case. */
export function makeValue(indicator: Indicator, given: Case): ReportedValue {
  const { agency, quarter, cases } = given;
  const head = { indicator: indicator.code, quarter };
  const aim = aimOf(agency, indicator.code, quarter);
  const chance = chanceOf(`${agency.code}|${quarter}|${indicator.code}|value`);
  if (indicator.kind === 'yes-no') return { ...head, status: 'value', value: aim >= YES_FROM ? '1' : '0' };
  if (indicator.kind === 'count') return { ...head, status: 'value', value: count(indicator, aim, chance()) };
  if (indicator.code === 'ACC-05')
    return { ...head, status: 'value', ...visitsPerService(indicator, aim, given.visits) };
  if (cases === 0) return { ...head, status: 'nothing-to-report' };
  return { ...head, status: 'value', ...numbersOf(indicator, aim, cases, chance()) };
}

function numbersOf(indicator: Indicator, aim: number, cases: number, chance: number): Numbers {
  switch (indicator.kind) {
    case 'ratio':
      return { numerator: numerator(indicator, aim, cases, chance), denominator: String(cases) };
    case 'mean':
    case 'median':
      return { value: measured(indicator, valueAimedAt(indicator, aim)), n: String(cases) };
    case 'gap':
      return gap(indicator, aim, cases, chance);
    case 'count':
    case 'yes-no':
      return {};
  }
}

/** Rare things (complaints, incidents) come by chance, shares of a whole by rounding. */
function numerator(indicator: Indicator, aim: number, cases: number, chance: number): string {
  const exact = (valueAimedAt(indicator, aim) / indicator.factor) * cases;
  const step = indicator.parts.find(({ name }) => name === 'numerator')?.isInteger === false ? 0.5 : 1;
  const rounded = Math.floor(exact / step + (indicator.direction === 'down' ? chance : 0.5)) * step;
  return String(indicator.isPart ? Math.min(cases, rounded) : rounded);
}

function count(indicator: Indicator, aim: number, chance: number): string {
  const maximum = Number(indicator.parts[0]?.maximum ?? 'Infinity');
  return String(Math.min(maximum, Math.floor(valueAimedAt(indicator, aim) + chance)));
}

/** Means and medians are written to one decimal, within the scale; nobody visits less than one department. */
function measured(indicator: Indicator, value: number): string {
  const maximum = Number(indicator.parts[0]?.maximum ?? 'Infinity');
  const least = indicator.code === 'ACC-06' ? 1 : 0;
  return oneDecimal(Math.min(maximum, Math.max(least, value)));
}

/** Around one level for both sides: 74 of 100 for satisfaction, four days for a service. */
function gap(indicator: Indicator, aim: number, cases: number, chance: number): Numbers {
  const distance = valueAimedAt(indicator, aim);
  const isRelative = indicator.gap === 'relative';
  const second = isRelative ? 4 + chance * 4 : 70 + chance * 8;
  const step = isRelative ? (second * distance) / indicator.factor : chance < 0.7 ? -distance : distance;
  return {
    value: oneDecimal(second + step),
    n: String(cases),
    secondValue: oneDecimal(second),
    secondN: String(Math.round(cases * (isRelative ? 0.6 : 1.08))),
  };
}

/** Visits are shared with the other indicators, so here the services follow from them. */
function visitsPerService(indicator: Indicator, aim: number, visits: number): Numbers {
  return {
    numerator: String(visits),
    denominator: String(Math.round(visits / Math.max(1, valueAimedAt(indicator, aim)))),
  };
}

function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}
