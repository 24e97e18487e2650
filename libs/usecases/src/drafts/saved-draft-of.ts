import { formatInstant } from '#calendar';
import type { DraftRecord } from '#persistence';
import type { DraftFindingView, SavedDraftView } from '../views/draft-view.js';

export function savedDraftOf(
  draft: DraftRecord | null,
  findings: readonly DraftFindingView[],
): SavedDraftView {
  return {
    version: draft?.version ?? 0,
    savedAt: draft?.savedAt.toISOString() ?? null,
    savedAtTitle: draft ? formatInstant(draft.savedAt) : null,
    savedBy: draft?.savedBy ?? null,
    findings,
  };
}
