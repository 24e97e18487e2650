import { type Edition, indicatorsDue } from '#decree';
import { TEMPLATE_VERSION } from '#ingestion';
import type { DraftContent } from '#persistence';

interface DraftToSend {
  readonly edition: Edition;
  readonly agency: string;
  readonly quarter: string;
  readonly content: DraftContent;
  readonly savedAt: Date | null;
}

/**
 * A form as the JSON of an agency's own system would be: a row for each due indicator in catalogue order, so that the
 * n-th row of a finding is that of the n-th indicator. The time of saving stands in `title`, which says nothing to the
 * checks: a form that is set back to numbers sent before is a new report and not the old one again.
 */
export function draftBytes({ edition, agency, quarter, content, savedAt }: DraftToSend): Buffer {
  const filled = new Map(content.rows.map((row) => [row.code, row]));
  const report = {
    title: `فرم سامانه${savedAt ? `، ${savedAt.toISOString()}` : ''}`,
    agency,
    quarter,
    edition: edition.code,
    templateVersion: TEMPLATE_VERSION,
    nothingToReport: content.nothingToReport,
    values: indicatorsDue(edition, quarter, 'agency').map(({ code }) => filled.get(code) ?? { code }),
  };
  return Buffer.from(`${JSON.stringify(report, null, 1)}\n`);
}
