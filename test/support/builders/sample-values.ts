import { type Edition, type Indicator, indicatorsDue, type ReportedValue } from '#decree';
import { seededRandom } from './seeded-random.js';

interface SampleOptions {
  /** About what share of its targets the agency reaches. */
  readonly quality: number;
  readonly quarters: readonly string[];
  readonly silentQuarters?: readonly string[];
  /** Denominators of 8, 40, 100 …: attainments that often make an exact half of a hundredth of a point. */
  readonly hasRoundNumbers?: boolean;
}

const ROUND_DENOMINATORS = [8, 16, 20, 40, 80, 100, 160, 200, 400];

type Parts = Partial<Record<'numerator' | 'denominator' | 'value' | 'n' | 'secondValue' | 'secondN', string>>;

/** Reported values of one agency, the same for the same seed: gaps, left-out indicators and all. */
export function sampleValues(edition: Edition, seed: number, options: SampleOptions): ReportedValue[] {
  const random = seededRandom(seed);
  const foreign = new Set(edition.indicators.filter(() => random() < 0.03).map(({ code }) => code));
  return options.quarters
    .filter((quarter) => options.silentQuarters?.includes(quarter) !== true)
    .flatMap((quarter) =>
      indicatorsDue(edition, quarter).flatMap((indicator): ReportedValue[] => {
        const row = { indicator: indicator.code, quarter };
        if (foreign.has(indicator.code))
          return [{ ...row, status: 'not-applicable', reason: 'خدمت ارائه نمی‌شود' }];
        const chance = random();
        if (chance < 0.03) return [];
        if (chance < 0.06 && indicator.kind !== 'count' && indicator.kind !== 'yes-no')
          return [{ ...row, status: 'nothing-to-report' }];
        return [{ ...row, status: 'value', ...partsFor(indicator, options, random) }];
      }),
    );
}

function partsFor(
  indicator: Indicator,
  { quality, hasRoundNumbers }: SampleOptions,
  random: () => number,
): Parts {
  const actual = actualFor(indicator, quality, random);
  switch (indicator.kind) {
    case 'ratio': {
      const denominator = hasRoundNumbers
        ? (ROUND_DENOMINATORS[Math.floor(random() * ROUND_DENOMINATORS.length)] ?? 100)
        : 3 + Math.floor(random() ** 3 * 4000);
      const numerator = Math.round((actual / indicator.factor) * denominator);
      return {
        numerator: String(indicator.isPart ? Math.min(numerator, denominator) : numerator),
        denominator: String(denominator),
      };
    }
    case 'mean':
    case 'median':
      return { value: decimal(actual, 1), n: String(5 + Math.floor(random() * 900)) };
    case 'count':
      return { value: String(Math.round(actual)) };
    case 'yes-no':
      return { value: random() < quality ? '1' : '0' };
    case 'gap': {
      const second = 60 + random() * 20;
      const distance = indicator.gap === 'relative' ? (second * actual) / 100 : actual;
      const n = () => String(30 + Math.floor(random() * 400));
      return { value: decimal(second + distance, 2), n: n(), secondValue: decimal(second, 2), secondN: n() };
    }
  }
}

function actualFor({ target, limit, direction }: Indicator, quality: number, random: () => number): number {
  const reach = Math.min(1.15, Math.max(0.05, quality + (random() - 0.5) * 0.7));
  const goal = Number(target);
  if (limit !== undefined) return Math.max(0, goal + (Number(limit) - goal) * (1.05 - reach));
  return direction === 'up' ? goal * reach : goal / reach;
}

function decimal(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}
