import type { EarlyFinding } from '../annual-model.js';
import { deskFinding } from './desk-finding.js';
import { fallsFinding } from './falls-finding.js';
import type { FindingSources } from './finding-sources.js';
import { risesFinding } from './rises-finding.js';
import { silenceFinding } from './silence-finding.js';
import { weakArticlesFinding } from './weak-articles-finding.js';
import { weakIndicatorsFinding } from './weak-indicators-finding.js';

/** «یافته‌های زودهنگام»: what the numbers already say, each sentence with its numbers; one that finds nothing says so. */
export function annualFindings(sources: FindingSources): readonly EarlyFinding[] {
  return [
    silenceFinding(sources),
    deskFinding(sources),
    fallsFinding(sources),
    risesFinding(sources),
    weakArticlesFinding(sources),
    weakIndicatorsFinding(sources),
  ];
}
