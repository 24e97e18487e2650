import type { StoredValue } from '#persistence';
import { isReviewed } from '#review';
import type { ExplainedIndicator } from '../views/explain-view.js';

type Review = ExplainedIndicator['quarters'][number]['review'];

/** What the review made of a value, in words; null of what an evaluation office measured itself. */
export function reviewOf({ kind, state, decision, decisionReason, declaredStatus }: StoredValue): Review {
  if (kind !== 'agency') return null;
  if (decision === 'adjusted')
    return {
      outcome: decision,
      reason: decisionReason,
      text: `بازبین عدد را اصلاح کرد: ${decisionReason ?? ''}`,
    };
  if (decision === 'refused')
    return {
      outcome: decision,
      reason: decisionReason,
      text: `بازبین مستندات را نپذیرفت و مقدار گزارش‌نشده به شمار آمد: ${decisionReason ?? ''}`,
    };
  if (isReviewed(state)) return { outcome: 'accepted', reason: null, text: 'بازبین همین را تأیید کرد.' };
  return {
    outcome: 'unreviewed',
    reason: null,
    text: STATEMENTS.includes(declaredStatus)
      ? 'این اظهار هنوز بازبینی نشده است و تا تأیید، گزارش‌نشده به شمار می‌آید.'
      : 'هنوز بازبینی نشده است و همان خوداظهاری به شمار می‌آید.',
  };
}

const STATEMENTS: readonly string[] = ['nothing-to-report', 'not-applicable'];
