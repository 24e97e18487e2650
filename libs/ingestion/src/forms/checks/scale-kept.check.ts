import type { FormBook, FormCheck } from '../form-book.js';

/** Proposal: more than one unreadable answer of twenty is no slip of a hand. */
const MOST_UNREAD = 0.05;
/** Of a few answers one slip is a large share. */
const LEAST_ANSWERS = 100;

/** Unreadable answers to questions on the scale beside all of them, where they are too many to be slips; else null. */
export function otherScaleOf({ forms }: Pick<FormBook, 'forms'>): { unread: number; total: number } | null {
  const unread = forms.reduce(
    (sum, one) => sum + one.unread.filter(({ field }) => field.kind === 'scale').length,
    0,
  );
  const total = unread + forms.reduce((sum, { answered }) => sum + answered, 0);
  return total >= LEAST_ANSWERS && unread > MOST_UNREAD * total ? { unread, total } : null;
}

/**
 * WHY: answers on a scale of seven or ten would lose their highest steps and be scored from what is left: too low, and
 * every one of them with a warning only.
 */
export const scaleKept: FormCheck = (book) => {
  const other = otherScaleOf(book);
  const { name: sheet, form } = book.sheet;
  return other
    ? [{ code: 'SCALE_OTHER', sheet, params: { ...other, maximum: form.scale.length }, count: 1 }]
    : [];
};
