import { indicatorsDue } from '#decree';
import { type Finding, needsNote } from '#faults';
import type { DraftContent } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { findingViewOf } from '../submissions/finding-view-of.js';
import { readReport } from '../submissions/read-report.js';
import type { DraftField, DraftFindingView } from '../views/draft-view.js';
import { draftBytes } from './draft-bytes.js';
import type { Drafting } from './drafting.js';

const POINTER = /^\/values\/(\d+)\/(\w+)$/;

/** The form read and checked as the file that it would be sent as; nothing is stored. */
export async function checkDraft(
  { reader, clock }: Dependencies,
  { repositories, agency, quarter, edition }: Drafting,
  content: DraftContent,
): Promise<DraftFindingView[]> {
  const bytes = draftBytes({ edition, agency: agency.code, quarter, content, savedAt: null });
  const { checked } = await readReport(
    { reader, repositories, now: clock.now() },
    { agency, quarter },
    bytes,
  );
  const { findings } = checked;
  const codes = indicatorsDue(edition, quarter, 'agency').map(({ code }) => code);
  return findings.map((finding) => ({
    ...findingViewOf({ ...finding, ...placeOf(finding, codes) }, edition),
    field: fieldOf(finding),
    needsNote: finding.severity === 'warning' && needsNote(finding.code),
  }));
}

/** A finding names its row by the pointer; not each names its indicator too. */
function placeOf({ cell, indicator }: Finding, codes: readonly string[]): Pick<Finding, 'indicator'> {
  const row = POINTER.exec(cell ?? '')?.[1];
  const code = indicator ?? (row === undefined ? undefined : codes[Number(row)]);
  return code === undefined ? {} : { indicator: code };
}

function fieldOf({ cell }: Finding): DraftField | null {
  const field = POINTER.exec(cell ?? '')?.[2];
  return field === undefined || field === 'code' ? null : (field as DraftField);
}
