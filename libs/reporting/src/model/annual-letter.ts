import { formatHundredths, toPersianDigits } from '#persian';
import type { AnnualArticle, AnnualCover, AnnualLetter, AnnualNation } from './annual-model.js';
import { changeWords } from './change-words.js';
import { percentWords } from './percent-words.js';

interface LetterFacts {
  readonly cover: AnnualCover;
  readonly nation: AnnualNation;
  readonly articles: readonly AnnualArticle[];
}

/** The letter that opens the report: to the President and the nation, on the anniversary of the Charter. */
export function annualLetter({ cover, nation, articles }: LetterFacts): AnnualLetter {
  return {
    addressee: 'ریاست محترم جمهوری اسلامی ایران',
    salutation: 'با سلام و احترام',
    subject: `گزارش سالانهٔ حقوق شهروندی در نظام اداری — ${cover.window.title}`,
    date: cover.presentedOn,
    paragraphs: [
      basisSentence(cover),
      scoreSentence(nation),
      reportingSentence(nation),
      articlesSentence(articles),
    ].filter((paragraph) => paragraph !== ''),
    closing: 'این گزارش به پیشگاه رئیس‌جمهور و ملت شریف ایران تقدیم می‌شود.',
    signatory: 'دستیار وزیر دادگستری در امور حقوق شهروندی',
  };
}

function basisSentence({ decreeLine }: AnnualCover): string {
  return `در اجرای ${decreeLine}، و به مناسبت ۲۹ آذر، سالروز رونمایی از منشور حقوق شهروندی، گزارش عملکرد دستگاه‌های اجرایی کشور در رعایت حقوق شهروندان به استحضار می‌رسد.`;
}

function scoreSentence({ count, mean, ceiling, meanPercent, change }: AnnualNation): string {
  const points = `${formatHundredths(mean)} از ${formatHundredths(ceiling, { decimals: 0 })}`;
  const now = `در این دوره ${count} دستگاه سنجیده شده است و میانگین امتیاز کشور ${points} (${percentWords(meanPercent)}) است`;
  if (!change) return toPersianDigits(`${now}.`);
  return toPersianDigits(
    `${now}؛ در ${change.agencies} دستگاهی که در هر دو دوره سنجیده شده است، تغییر نسبت به دورهٔ پیش ${changeWords(change.points)} است.`,
  );
}

function reportingSentence({ count, silent, incomplete }: AnnualNation): string {
  if (incomplete === 0) return toPersianDigits(`همهٔ ${count} دستگاه گزارش‌های سه‌ماههٔ خود را فرستاده‌اند.`);
  const whole =
    silent === 0
      ? 'هیچ دستگاهی در همهٔ دوره بی‌گزارش نبوده است'
      : `${silent} دستگاه در همهٔ دوره گزارشی نداده است`;
  return toPersianDigits(`${incomplete} دستگاه دست‌کم یک سه‌ماهه گزارش نداده است و ${whole}.`);
}

function articlesSentence(articles: readonly AnnualArticle[]): string {
  const known = articles
    .filter(({ meanPercent }) => meanPercent !== null)
    .sort((a, b) => (b.meanPercent ?? 0) - (a.meanPercent ?? 0));
  const [best, worst] = [known[0], known.at(-1)];
  if (!best || !worst || best === worst) return '';
  return toPersianDigits(
    `بیشترین تحقق در مادهٔ ${best.number} (${best.subject}) با ${percentWords(best.meanPercent ?? 0)} و کمترین در مادهٔ ${worst.number} (${worst.subject}) با ${percentWords(worst.meanPercent ?? 0)} است.`,
  );
}
