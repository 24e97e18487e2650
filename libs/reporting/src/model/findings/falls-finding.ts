import { toPersianDigits } from '#persian';
import type { EarlyFinding } from '../annual-model.js';
import type { FindingSources } from './finding-sources.js';
import { movementSentence } from './movement-sentence.js';

const SHOWN = 5;

/** The largest falls of an agency's score against the window before. */
export function fallsFinding({ standings }: FindingSources): EarlyFinding {
  const compared = standings.filter(({ change }) => change !== null);
  const falls = compared
    .filter(({ change }) => (change ?? 0) < 0)
    .sort((a, b) => (a.change ?? 0) - (b.change ?? 0));
  const lead =
    compared.length === 0
      ? 'دورهٔ پیشینی برای سنجش تغییر در دست نیست.'
      : `از ${compared.length} دستگاه سنجیده‌شده در هر دو دوره، امتیاز ${falls.length === 0 ? 'هیچ دستگاهی پایین نیامده' : `${falls.length} دستگاه پایین آمده`} است.`;
  return {
    topic: 'falls',
    title: 'بیشترین افت‌ها',
    lead: toPersianDigits(lead),
    items: falls.slice(0, SHOWN).map(movementSentence),
  };
}
