import type { Edition } from '#decree';
import { changeEdition, type ChangedEdition, type EditionChanges, parseChanges } from '#scoring';
import { TrialRefused } from './trial-refused.js';

type Tried = Extract<ChangedEdition, { readonly edition: Edition }>;

/** @throws TrialRefused for changes of a wrong shape */
export function readChanges(raw: unknown): EditionChanges {
  const { changes, faults } = parseChanges(raw);
  if (!changes) throw new TrialRefused(faults);
  return changes;
}

/** The edition of a trial. @throws TrialRefused with every fault */
export function triedEdition(edition: Edition, changes: EditionChanges): Tried {
  const tried = changeEdition(edition, changes);
  if (!tried.edition) throw new TrialRefused(tried.faults);
  return tried;
}
