import { type Actor, scopeOf } from '#access';
import {
  compareDates,
  formatInstant,
  formatLongDate,
  jalaliDateOf,
  quarterDueDates,
  quarterTitle,
} from '#calendar';
import { STATUS_WORDS } from '#ingestion';
import type { DraftRecord } from '#persistence';
import { SUBMISSION_TITLES } from '#review';
import type { Dependencies } from '../dependencies.js';
import type { DraftView, LastSubmissionView } from '../views/draft-view.js';
import { BLANK_DRAFT } from './blank-draft.js';
import { checkDraft } from './check-draft.js';
import { type Drafting, type DraftOf, draftingOf } from './drafting.js';
import { formOf } from './form-of.js';
import { savedDraftOf } from './saved-draft-of.js';

/**
 * The form of an agency and a quarter as it was last saved, blank where it never was, with what the rule book says.
 * @throws DomainError AGENCY_UNKNOWN, FORBIDDEN, QUARTER_UNKNOWN
 */
export async function findDraft(deps: Dependencies, actor: Actor, of: DraftOf): Promise<DraftView> {
  const drafting = await draftingOf(deps, actor, of);
  const { repositories, agency, quarter, key, edition } = drafting;
  const draft = await repositories.drafts.find(key);
  const content = draft?.content ?? BLANK_DRAFT;
  const { dataDueOn } = quarterDueDates(quarter, deps.calendar, agency.province?.code);
  return {
    ...savedDraftOf(draft, await checkDraft(deps, drafting, content)),
    agency: { code: agency.code, name: agency.name },
    quarter,
    quarterTitle: quarterTitle(quarter),
    dueOnTitle: formatLongDate(dataDueOn),
    isLate: compareDates(jalaliDateOf(deps.clock.now()), dataDueOn) > 0,
    articles: formOf(edition, quarter),
    statuses: Object.entries(STATUS_WORDS).map(([code, title]) => ({ code, title })),
    content,
    lastSubmission: await lastSubmission(drafting, actor, draft),
  };
}

async function lastSubmission(
  { repositories, agency, quarter }: Drafting,
  actor: Actor,
  draft: DraftRecord | null,
): Promise<LastSubmissionView | null> {
  const filter = { quarter, agencyId: agency.id, limit: 1 };
  const [last] = await repositories.submissions.list(scopeOf(actor), filter);
  if (!last) return null;
  return {
    id: last.id,
    number: last.number,
    receivedAtTitle: formatInstant(last.receivedAt),
    state: last.state,
    stateTitle: SUBMISSION_TITLES[last.state],
    isThisForm: draft?.sent?.submissionId === last.id && draft.sent.version === draft.version,
  };
}
