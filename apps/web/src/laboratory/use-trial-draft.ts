import { useState } from 'react';
import type { Aggregation } from '../api/views.js';
import { type IndicatorDraft, NO_CHANGE, type TrialDraft } from './trial-draft.js';

export interface TrialDraftChoice {
  readonly draft: TrialDraft;
  write(code: string, fields: IndicatorDraft): void;
  leaveArticleOut(number: number, isOut: boolean): void;
  leaveIndicatorOut(code: string, isOut: boolean): void;
  aggregate(aggregation: Aggregation): void;
  reset(): void;
}

function withOrWithout<T>(list: readonly T[], member: T, isIn: boolean): readonly T[] {
  const others = list.filter((one) => one !== member);
  return isIn ? [...others, member] : others;
}

/** The changes that are being tried; they stay when another window is chosen. */
export function useTrialDraft(): TrialDraftChoice {
  const [draft, setDraft] = useState(NO_CHANGE);
  const change = (make: (before: TrialDraft) => Partial<TrialDraft>) =>
    setDraft((before) => ({ ...before, ...make(before) }));
  return {
    draft,
    write: (code, fields) =>
      change(({ indicators }) => ({
        indicators: { ...indicators, [code]: { ...indicators[code], ...fields } },
      })),
    leaveArticleOut: (number, isOut) =>
      change(({ withoutArticles }) => ({ withoutArticles: withOrWithout(withoutArticles, number, isOut) })),
    leaveIndicatorOut: (code, isOut) =>
      change(({ withoutIndicators }) => ({
        withoutIndicators: withOrWithout(withoutIndicators, code, isOut),
      })),
    aggregate: (aggregation) => change(() => ({ aggregation })),
    reset: () => setDraft(NO_CHANGE),
  };
}
