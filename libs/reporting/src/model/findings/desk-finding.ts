import { comparePersian, toPersianDigits } from '#persian';
import type { AgencyStanding } from '../agency-standing.js';
import type { EarlyFinding } from '../annual-model.js';
import { changeWords } from '../change-words.js';
import { isDeskRisingOverAccess } from '../is-desk-rising-over-access.js';
import type { FindingSources } from './finding-sources.js';

/** The ministry's worry: the service desk must not cut people off from officials. A plain list, no verdict. */
export function deskFinding({ standings }: FindingSources): EarlyFinding {
  const compared = standings.filter(
    ({ deskAndAccess }) => deskAndAccess.deskChange !== null && deskAndAccess.accessChange !== null,
  );
  const rising = compared
    .filter(({ deskAndAccess }) => isDeskRisingOverAccess(deskAndAccess))
    .sort(
      (a, b) =>
        (a.deskAndAccess.accessChange ?? 0) - (b.deskAndAccess.accessChange ?? 0) ||
        comparePersian(a.agency.facts.name, b.agency.facts.name),
    );
  return {
    topic: 'desk-and-access',
    title: 'میز خدمت و دسترسی به مسئولان',
    lead: toPersianDigits(lead(compared.length, rising.length)),
    items: rising.map(sentence),
  };
}

function lead(compared: number, rising: number): string {
  if (compared === 0)
    return 'مقدارهای گزارش‌شده برای سنجش میز خدمت و دسترسی به مسئولان در دو دوره کافی نیست.';
  if (rising === 0)
    return `در هیچ‌یک از ${compared} دستگاه سنجیدنی، بالا رفتن شاخص‌های میز خدمت با پایین آمدن شاخص‌های دسترسی به مسئولان همراه نبوده است.`;
  return `در ${rising} دستگاه از ${compared} دستگاه سنجیدنی، شاخص‌های میز خدمت دست‌کم ۵ واحد درصد بالا رفته و شاخص‌های دسترسی به مسئولان دست‌کم ۵ واحد درصد پایین آمده است. این نشانه‌ای برای بررسی است، نه حکم.`;
}

function sentence({ agency, deskAndAccess }: AgencyStanding): string {
  const desk = changeWords(deskAndAccess.deskChange ?? 0);
  const access = changeWords(deskAndAccess.accessChange ?? 0);
  return `${agency.facts.name}: میز خدمت ${desk}، دسترسی به مسئولان ${access}.`;
}
