import { toPersianDigits } from '#persian';
import { quarterShortTitle } from './quarter-short-title.js';
import { quarterTitle } from './quarter-title.js';
import type { ScoreWindow } from './window.js';

function nameOf(window: ScoreWindow): string {
  const year = toPersianDigits(window.year);
  switch (window.kind) {
    case 'charter':
      return `دورهٔ منشور ${year}`;
    case 'decree':
      return `دورهٔ تصویب‌نامه ${year}`;
    case 'half':
      return `نیم‌سال ${window.code.endsWith('-1') ? 'اول' : 'دوم'} ${year}`;
    case 'fiscal':
      return `سال مالی ${year}`;
    case 'quarter':
      return quarterTitle(window.code);
  }
}

/** «دورهٔ منشور ۱۴۰۵ (پاییز ۱۴۰۴ تا تابستان ۱۴۰۵)»; a window of one quarter is titled as that quarter. */
export function windowTitle(window: ScoreWindow): string {
  const first = window.quarters[0];
  const last = window.quarters.at(-1);
  if (window.kind === 'quarter' || !first || !last) return nameOf(window);
  return `${nameOf(window)} (${quarterShortTitle(first)} تا ${quarterShortTitle(last)})`;
}
