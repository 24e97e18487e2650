import type { Edition } from '#decree';
import type { Finding } from '#faults';
import { faultTitle, messageOf } from '#platform';
import type { FindingView } from '../views/finding-view.js';

export function findingViewOf(finding: Finding, edition: Edition | undefined): FindingView {
  const indicator = edition?.indicators.find((one) => one.code === finding.indicator);
  return {
    code: finding.code,
    severity: finding.severity,
    sheet: finding.sheet ?? null,
    cell: finding.cell ?? null,
    cells: finding.cells ?? (finding.cell === undefined ? [] : [finding.cell]),
    indicator: finding.indicator ?? null,
    indicatorTitle: indicator?.title ?? null,
    ruleTitle: faultTitle(finding.code),
    params: finding.params,
    message: messageOf(finding.code, finding.params),
    count: finding.count,
  };
}
