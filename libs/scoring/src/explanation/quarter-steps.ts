import type { Indicator, ReportedValue, ValueStatus } from '#decree';
import { actualValue } from '../actual-value.js';
import type { QuarterAttainment } from '../agency-score.js';
import type { Attainment } from '../create-attainment.js';
import type { Exact } from '../exact.js';
import { readReading } from '../read-reading.js';
import { attainmentStep } from './attainment-step.js';
import { cutDecimal } from './cut-decimal.js';
import type { ExplanationCode, ExplanationStep } from './explanation-step.js';

const OF_STATUS: Readonly<Record<Exclude<ValueStatus, 'value'>, ExplanationCode>> = {
  missing: 'QUARTER_MISSING',
  'nothing-to-report': 'QUARTER_NOTHING_TO_REPORT',
  'not-applicable': 'QUARTER_NOT_APPLICABLE',
  waived: 'QUARTER_WAIVED',
  'not-due': 'QUARTER_NOT_DUE',
};

/** What was reported in a quarter, and what attainment it makes. */
export function quarterSteps(
  indicator: Indicator,
  { quarter, status, reported }: QuarterAttainment,
  attain: Attainment,
): readonly ExplanationStep[] {
  if (status !== 'value') {
    // A row that cannot be read counts as missing, and is not to be told as silence.
    const isUnreadable = status === 'missing' && reported !== null && reported.status !== 'missing';
    return [{ code: isUnreadable ? 'QUARTER_UNREADABLE' : OF_STATUS[status], params: { quarter } }];
  }
  const reading = reported && readReading(indicator, reported);
  if (!reading) return [];
  const actual = actualValue(indicator, reading);
  return [readStep(indicator, quarter, reported, actual), attainmentStep(indicator, actual, attain)];
}

function readStep(
  indicator: Indicator,
  quarter: string,
  { numerator = '', denominator = '', value = '', n = '', secondValue = '', secondN = '' }: ReportedValue,
  actual: Exact,
): ExplanationStep {
  switch (indicator.kind) {
    case 'ratio':
      return {
        code: indicator.isPart ? 'READ_PART' : 'READ_RATE',
        params: { quarter, numerator, denominator, factor: indicator.factor, value: cutDecimal(actual) },
      };
    case 'mean':
      return { code: 'READ_MEAN', params: { quarter, value, n } };
    case 'median':
      return { code: 'READ_MEDIAN', params: { quarter, value, n } };
    case 'count':
      return { code: 'READ_COUNT', params: { quarter, value } };
    case 'gap':
      return {
        code: indicator.gap === 'relative' ? 'READ_GAP_RELATIVE' : 'READ_GAP_ABSOLUTE',
        params: {
          quarter,
          value,
          n,
          secondValue,
          secondN,
          factor: indicator.factor,
          gap: cutDecimal(actual),
        },
      };
    case 'yes-no':
      return { code: value === '1' ? 'READ_YES' : 'READ_NO', params: { quarter, value } };
  }
}
