import { toPersianDigits } from '#persian';
import type { EarlyFinding } from '../annual-model.js';
import type { FindingSources } from './finding-sources.js';
import { movementSentence } from './movement-sentence.js';

const SHOWN = 5;

/** The largest rises of an agency's score against the window before. */
export function risesFinding({ standings }: FindingSources): EarlyFinding {
  const compared = standings.filter(({ change }) => change !== null);
  const rises = compared
    .filter(({ change }) => (change ?? 0) > 0)
    .sort((a, b) => (b.change ?? 0) - (a.change ?? 0));
  const lead =
    compared.length === 0
      ? 'دورهٔ پیشینی برای سنجش تغییر در دست نیست.'
      : `از ${compared.length} دستگاه سنجیده‌شده در هر دو دوره، امتیاز ${rises.length === 0 ? 'هیچ دستگاهی بالا نرفته' : `${rises.length} دستگاه بالا رفته`} است.`;
  return {
    topic: 'rises',
    title: 'بیشترین پیشرفت‌ها',
    lead: toPersianDigits(lead),
    items: rises.slice(0, SHOWN).map(movementSentence),
  };
}
