export {
  type AgencyInWindow,
  type AgencyScore,
  type ArticleScore,
  type Hundredths,
  type IndicatorScore,
  type PooledValue,
  type QuarterAttainment,
} from './agency-score.js';
export { type Fraction } from './fraction.js';
