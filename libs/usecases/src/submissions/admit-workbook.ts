import { type Action, type Actor, can } from '#access';
import { compareDates, type CalendarData, dateCode, jalaliDateOf, quarterDueDates } from '#calendar';
import type { Edition } from '#decree';
import { DomainError, type Finding } from '#faults';
import { isKnownTemplate, TEMPLATE_VERSION, type TemplateIdentity } from '#ingestion';
import type { AgencyRecord } from '#persistence';
import { NATIONAL_OFFICE } from './office-of.js';
import { refusalOf } from './refusal-of.js';

/** What a workbook is held against before it is stored; a single upload asks for it, a bulk import keeps it. */
export interface IntakeFacts {
  readonly actor: Actor;
  /** In bulk, where the ministry may bring workbooks of agencies. */
  readonly isImport: boolean;
  readonly now: Date;
  readonly calendar: CalendarData;
  readonly editions: readonly Edition[];
  /** Of an agency's workbook: the agency; of an evaluation office's: that of the office. Null: there is none. */
  readonly owner: AgencyRecord | null;
  /** The owner lies in the actor's scope; for the national office: the scope is the nation. */
  readonly isInScope: boolean;
  /** A frozen window that the quarter is part of. */
  readonly frozenWindow: string | null;
}

/**
 * Whether a workbook may come in, and whether late (design §3): a known agency and edition, the right of the actor, a
 * quarter that has ended, no window frozen.
 * @throws SubmissionRefused, DomainError FORBIDDEN, AGENCY_UNKNOWN, QUARTER_NOT_CLOSED, WINDOW_FROZEN
 */
export function admitWorkbook(identity: TemplateIdentity, facts: IntakeFacts): { isLate: boolean } {
  const { actor, owner, isInScope, editions, frozenWindow } = facts;
  requireOwner(identity, owner, editions);
  const actions: Action[] =
    identity.kind === 'evaluator'
      ? ['upload-evaluator-workbook']
      : ['upload-submission', ...(facts.isImport ? (['import-files'] as const) : [])];
  if (!actions.some((action) => can(actor, action, { isInScope }))) throw new DomainError('FORBIDDEN', {});
  requireEdition(identity, editions);
  const province = identity.kind === 'agency' ? owner?.province?.code : undefined;
  const { opensOn, dataDueOn } = quarterDueDates(identity.quarter, facts.calendar, province);
  const today = jalaliDateOf(facts.now);
  if (compareDates(today, opensOn) < 0)
    throw new DomainError('QUARTER_NOT_CLOSED', { quarter: identity.quarter, opensOn: dateCode(opensOn) });
  if (frozenWindow !== null) throw new DomainError('WINDOW_FROZEN', { window: frozenWindow });
  return { isLate: compareDates(today, dataDueOn) > 0 };
}

/** Code of the agency that owns a workbook; null for the national office, which is none. */
export function ownerCodeOf({ kind, agency, office }: TemplateIdentity): string | null {
  if (kind === 'agency') return agency ?? '';
  return office === NATIONAL_OFFICE ? null : office;
}

function requireOwner(
  identity: TemplateIdentity,
  owner: AgencyRecord | null,
  editions: readonly Edition[],
): void {
  const code = ownerCodeOf(identity);
  if (owner !== null || code === null) return;
  if (identity.kind === 'evaluator') throw new DomainError('AGENCY_UNKNOWN', { agency: code });
  throw refusalOf([blocking('TEMPLATE_AGENCY_UNKNOWN', { agency: code })], editions);
}

function requireEdition(
  { edition: code, templateVersion }: TemplateIdentity,
  editions: readonly Edition[],
): void {
  const edition = editions.find((one) => one.code === code);
  if (!edition) {
    const expected = editions.at(-1)?.code ?? '';
    throw refusalOf([blocking('TEMPLATE_EDITION_OTHER', { edition: code, expected })], editions);
  }
  if (isKnownTemplate(templateVersion, edition)) return;
  const params = { version: templateVersion, expected: TEMPLATE_VERSION };
  throw refusalOf([blocking('TEMPLATE_VERSION_UNKNOWN', params)], editions);
}

function blocking(code: Finding['code'], params: Finding['params']): Finding {
  return { code, severity: 'blocking', params, count: 1 };
}
