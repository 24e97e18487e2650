import { formatInstant } from '#calendar';
import type { Repositories } from '#persistence';
import { SUBMISSION_TITLES } from '#review';
import { findingViewOf } from '../submissions/finding-view-of.js';
import type { ImportOutcome } from '../views/import-outcome.js';
import type { ImportDesk } from './import-desk.js';
import type { JudgedFile } from './judged-file.js';
import type { Receipts } from './store-batch.js';

const REPEAT = 'همین پرونده پیش‌تر فرستاده شده است';

/** The outcomes of a batch in the order of its files. Without receipts it was a dry run. */
export async function outcomesOf(
  repositories: Repositories,
  desk: ImportDesk,
  judged: readonly JudgedFile[],
  receipts: Receipts | null,
  seen: (sha256: string) => boolean,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const file of judged) outcomes.push(await outcomeOf(repositories, desk, file, receipts, seen));
  return outcomes;
}

async function outcomeOf(
  repositories: Repositories,
  desk: ImportDesk,
  file: JudgedFile,
  receipts: Receipts | null,
  seen: (sha256: string) => boolean,
): Promise<ImportOutcome> {
  switch (file.verdict) {
    case 'refused':
      return {
        ...NOTHING_STORED,
        file: file.place,
        sha256: file.sha256,
        findings: file.findings,
        message: file.message,
      };
    case 'repeat':
      return await repeatOf(repositories, desk, file);
    case 'new': {
      const { submission, agency } = file;
      const { sha256, quarter, isLate, state } = submission;
      const isRepeat = seen(sha256) || receipts?.get(sha256)?.isNew === false;
      const title = SUBMISSION_TITLES[state];
      return {
        file: file.place,
        outcome: isRepeat ? 'repeat' : state === 'checked' ? 'accepted' : 'rejected',
        accepted: state === 'checked',
        number: receipts?.get(sha256)?.number ?? null,
        sha256,
        ...receivedAt(receipts?.get(sha256)?.receivedAt ?? null),
        agency,
        quarter,
        isLate,
        state,
        findings: file.findings.map((finding) => findingViewOf(finding, desk.editions.at(-1))),
        message: isRepeat ? `${REPEAT}: ${title}` : title,
      };
    }
  }
}

const NOTHING_STORED = {
  outcome: 'refused',
  accepted: false,
  number: null,
  receivedAt: null,
  receivedAtTitle: null,
  agency: null,
  quarter: null,
  isLate: false,
  state: 'refused',
} as const;

function receivedAt(at: Date | null): Pick<ImportOutcome, 'receivedAt' | 'receivedAtTitle'> {
  return { receivedAt: at?.toISOString() ?? null, receivedAtTitle: at ? formatInstant(at) : null };
}

async function repeatOf(
  { submissions }: Repositories,
  desk: ImportDesk,
  { place, known }: Extract<JudgedFile, { verdict: 'repeat' }>,
): Promise<ImportOutcome> {
  const submission = await submissions.find(known.id);
  const state = submission?.state ?? known.state;
  const findings = await submissions.findings(known.id);
  return {
    file: place,
    outcome: 'repeat',
    accepted: state !== 'rejected' && state !== 'received',
    number: known.number,
    sha256: known.sha256,
    ...receivedAt(known.receivedAt),
    agency: submission?.agency?.code ?? null,
    quarter: known.quarter,
    isLate: known.isLate,
    state,
    findings: findings.map((finding) => findingViewOf(finding, desk.editions.at(-1))),
    message: `${REPEAT}: ${SUBMISSION_TITLES[state]}`,
  };
}
