import type { Edition } from '#decree';
import { type CarriedOver, TEMPLATE_VERSION } from '#ingestion';
import type { CarryOverView } from '../views/carry-over-view.js';
import { findingViewOf } from './finding-view-of.js';

export function carryOverViewOf(
  { cells, findings }: Pick<CarriedOver, 'cells' | 'findings'>,
  quarter: string,
  edition: Edition,
): CarryOverView {
  return {
    quarter,
    edition: edition.code,
    templateVersion: TEMPLATE_VERSION,
    cells,
    findings: findings.map((finding) => findingViewOf(finding, edition)),
  };
}
