import { comparePersian, toPersianDigits } from '#persian';
import type { EarlyFinding } from '../annual-model.js';
import type { FindingSources } from './finding-sources.js';

/** The ministry's worry: the service desk must not cut people off from officials. A plain list, no verdict. */
export function deskFinding({ standings }: FindingSources): EarlyFinding {
  const flagged = standings
    .filter(({ watch }) => watch.isFlagged)
    .sort(
      (a, b) =>
        b.watch.sentences.length - a.watch.sentences.length ||
        comparePersian(a.agency.facts.name, b.agency.facts.name),
    );
  const blind = standings.filter(({ watch }) => watch.isBlind).length;
  return {
    topic: 'desk-and-access',
    title: 'پل یا دیوار: میز خدمت و دسترسی به مسئولان',
    lead: toPersianDigits(lead(standings.length, flagged.length, blind)),
    items: flagged.map(
      ({ agency, watch }) =>
        `${agency.facts.name}: ${watch.sentences.join(' ')}${watch.isBlind ? ' گزارش آن هم کامل نیست.' : ''}`,
    ),
  };
}

function lead(agencies: number, flagged: number, blind: number): string {
  const seen =
    flagged === 0
      ? `در آنچه ${agencies} دستگاه گزارش داده‌اند، نشانه‌ای نیست که میز خدمت مانع دسترسی به مسئولان شده باشد.`
      : `در ${flagged} دستگاه از ${agencies} دستگاه نشانه‌هایی هست که میز خدمت مانع دسترسی به مسئولان شده باشد. این نشانه‌ای برای بررسی است، نه حکم.`;
  return blind === 0
    ? seen
    : `${seen} گزارش ${blind} دستگاه کامل نیست؛ نبودِ نشانه دربارهٔ آن‌ها معنایی ندارد.`;
}
