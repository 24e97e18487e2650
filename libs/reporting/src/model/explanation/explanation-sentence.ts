import { quarterTitle } from '#calendar';
import type { Indicator, PartName } from '#decree';
import { formatDecimal, toPersianDigits } from '#persian';
import type { ExplanationCode, ExplanationStep } from '#scoring';
import { joinWords } from '../join-words.js';

/** A step and its words, with nothing in them but its numbers and the names of its indicator. */
export interface ExplanationSentence extends ExplanationStep {
  readonly text: string;
}

type Named = Pick<Indicator, 'title' | 'unit' | 'parts'>;

/**
 * `{name}` is a number of the step; `{title}`, `{unit}` and `{partOf…}` names of the indicator. `[…]` is a calculation,
 * which is written from left to right also in Persian.
 */
const SENTENCES: Readonly<Record<ExplanationCode, string>> = {
  READ_PART:
    '{quarter}: {numerator} از {denominator} ({partOfNumerator}، از {partOfDenominator})، یعنی [{numerator} ÷ {denominator} × {factor} = {value}] {unit}.',
  READ_RATE:
    '{quarter}: {partOfNumerator} {numerator} و {partOfDenominator} {denominator}، یعنی [{numerator} ÷ {denominator} × {factor} = {value}] {unit}.',
  READ_MEAN: '{quarter}: میانگین {value} {unit}، از {n} مورد.',
  READ_MEDIAN: '{quarter}: میانهٔ {value} {unit}، از {n} مورد.',
  READ_COUNT: '{quarter}: {partOfValue} {value}.',
  READ_GAP_ABSOLUTE:
    '{quarter}: {partOfValue} {value} (از {n} مورد) و {partOfSecondValue} {secondValue} (از {secondN} مورد)؛ فاصلهٔ این دو {gap} {unit} است.',
  READ_GAP_RELATIVE:
    '{quarter}: {partOfValue} {value} (از {n} مورد) و {partOfSecondValue} {secondValue} (از {secondN} مورد)؛ فاصلهٔ این دو بر دومی، ضرب در {factor}، {gap} {unit} است.',
  READ_YES: '{quarter}: پاسخ «بلی» ({value}) است.',
  READ_NO: '{quarter}: پاسخ «خیر» ({value}) است.',
  REACHED_UP: 'هدف دست‌کم {target} است و {value} به آن رسیده؛ پس نسبت تحقق {attainment} است.',
  REACHED_DOWN: 'هدف حداکثر {target} است و {value} از آن بیشتر نیست؛ پس نسبت تحقق {attainment} است.',
  SHARE_UP: 'هدف {target} است؛ پس نسبت تحقق [{value} ÷ {target} = {attainment}] است.',
  SHARE_DOWN:
    'هدف حداکثر {target} است و هرچه کمتر بهتر؛ پس نسبت تحقق [{target} ÷ {value} = {attainment}] است.',
  LINEAR_UP:
    'در {limit} نسبت تحقق صفر است و در هدف، {target}، یک؛ پس [({value} − {limit}) ÷ ({target} − {limit}) = {attainment}].',
  LINEAR_DOWN:
    'در هدف، {target}، نسبت تحقق یک است و در {limit} صفر؛ پس [({limit} − {value}) ÷ ({limit} − {target}) = {attainment}].',
  LIMIT_UP: '{value} از حد {limit} بیشتر نیست (هدف {target} است)؛ پس نسبت تحقق {attainment} است.',
  LIMIT_DOWN: '{value} از حد {limit} کمتر نیست (هدف {target} است)؛ پس نسبت تحقق {attainment} است.',
  IN_BAND: '{value} در پله‌ای است که از {from} آغاز می‌شود؛ نسبت تحقق این پله {attainment} است.',
  IS_SO: 'پس نسبت تحقق {attainment} است.',
  IS_NOT_SO: 'پس نسبت تحقق {attainment} است.',
  QUARTER_MISSING: '{quarter}: گزارش نشده است؛ صفر به شمار می‌آید.',
  QUARTER_UNREADABLE: '{quarter}: آنچه رسیده عددی به دست نمی‌دهد؛ مانند گزارش‌نشده، صفر به شمار می‌آید.',
  QUARTER_NOTHING_TO_REPORT: '{quarter}: دستگاه گواهی کرده که موردی نبوده است؛ این سه‌ماهه به شمار نمی‌آید.',
  QUARTER_NOT_APPLICABLE: '{quarter}: شاخص شامل دستگاه نیست؛ این سه‌ماهه به شمار نمی‌آید.',
  QUARTER_WAIVED: '{quarter}: دستگاه از این شاخص معاف شده است؛ این سه‌ماهه به شمار نمی‌آید.',
  QUARTER_NOT_DUE: '{quarter}: این شاخص موعد ندارد.',
  WINDOW_ONE: 'تنها {counted} سه‌ماهه به شمار می‌آید؛ نسبت تحقق دوره همان {attainment} است.',
  WINDOW_MEAN: 'میانگین {counted} سه‌ماههٔ به‌شمارآمده: [({terms}) ÷ {counted} = {attainment}].',
  WINDOW_POOLED: 'همهٔ سه‌ماهه‌ها روی هم: [{numerator} ÷ {denominator} × {factor} = {value}] {unit}.',
  WINDOW_POOLED_TAKEN:
    'سه‌ماهه‌ای گزارش‌نشده نمانده و نسبت روی هم، {attainment}، از میانگین، {mean}، بیشتر است؛ پس همان به شمار می‌آید.',
  WEIGHT_KEPT: 'وزن شاخص {weight} امتیاز است؛ چیزی کنار نرفته و همین وزن مؤثر است.',
  WEIGHT_FROM_ARTICLE:
    'در مادهٔ {article} وزن {codes}، روی هم {left} امتیاز، کنار رفت و به نسبت وزن میان شاخص‌های دیگر همین ماده بخش شد؛ سهم این شاخص {gained} امتیاز است.',
  WEIGHT_FROM_ARTICLES:
    'مادهٔ {articles} به‌تمامی کنار رفت و وزنش، {left} امتیاز، میان ماده‌های دیگر بخش شد؛ به مادهٔ {article} {articleGained} امتیاز رسید و از آن به این شاخص {gained} امتیاز.',
  WEIGHT_IN_FORCE:
    'وزن مؤثر: وزن شاخص {weight}، سقف مادهٔ {article} {ceiling} و وزن شاخص‌های به‌جامانده‌اش {inForce} است؛ [{weight} × {ceiling} ÷ {inForce} = {share}]، که تا صدم {effective} امتیاز شد.',
  WEIGHT_NOT_DUE: 'شاخص در این دوره موعد ندارد؛ وزن آن، {weight} امتیاز، در سقف دوره نیست.',
  WEIGHT_WENT_WITHIN:
    'شاخص به شمار نیامد؛ وزن آن، {weight} امتیاز، به نسبت وزن به شاخص‌های دیگر مادهٔ {article} رسید: {codes}.',
  WEIGHT_WENT_BETWEEN:
    'شاخص به شمار نیامد (وزن {weight} امتیاز) و از مادهٔ {article} هیچ شاخصی نماند؛ {left} امتیاز آن ماده به نسبت سقف به ماده‌های {articles} رسید.',
  WEIGHT_LOST: 'شاخص به شمار نیامد و شاخصی نمانده است که وزن آن، {weight} امتیاز، به آن برسد.',
  POINTS: 'امتیاز: [{attainment} × {effective} = {earned}]، از {effective} امتیاز.',
  ARTICLE_POINTS:
    'امتیاز مادهٔ {article} جمع {counted} شاخص به‌شمارآمده است: [{terms} = {earned}]، از سقف {ceiling}.',
  ARTICLE_GREW:
    'مادهٔ {articles} به‌تمامی کنار رفت ({left} امتیاز)؛ {gained} امتیاز آن به مادهٔ {article} رسید و سقفش از {due} به {ceiling} رفت.',
  ARTICLE_LEFT_OUT:
    'از مادهٔ {article} هیچ شاخصی به شمار نیامد؛ وزن آن، {due} امتیاز، به نسبت سقف به ماده‌های دیگر رسید.',
  ARTICLE_NOT_DUE: 'مادهٔ {article} در این دوره شاخصی با موعد ندارد.',
  TOTAL_CEILING:
    'از {nominal} امتیاز ویرایش، {notDue} امتیاز در این دوره موعد ندارد؛ سقف همهٔ دستگاه‌ها {ceiling} است.',
  TOTAL_POINTS: 'امتیاز کل جمع {counted} ماده است: [{terms} = {earned}]، از سقف {ceiling}.',
};

const PARTS: Readonly<Record<string, PartName>> = {
  partOfNumerator: 'numerator',
  partOfDenominator: 'denominator',
  partOfValue: 'value',
  partOfSecondValue: 'secondValue',
};

const LEFT_TO_RIGHT = '\u2066';
const END = '\u2069';

/** A step of `explanationOf` as people read it. @param indicator the one that it is of; null for articles and totals. */
export function explanationSentence(step: ExplanationStep, indicator: Named | null): ExplanationSentence {
  const text = SENTENCES[step.code]
    .replaceAll('[', LEFT_TO_RIGHT)
    .replaceAll(']', END)
    .replace(/\{(\w+)\}/g, (_, name: string) => wordOf(name, step, indicator));
  return { ...step, text };
}

function wordOf(name: string, { params }: ExplanationStep, indicator: Named | null): string {
  const part = PARTS[name];
  if (part) return indicator?.parts.find((one) => one.name === part)?.title ?? '';
  if (name === 'unit') return indicator?.unit ?? '';
  const value = params[name] ?? '';
  if (name === 'quarter') return quarterTitle(String(value));
  if (name === 'terms' && typeof value === 'object') return value.map(numberWord).join(' + ');
  return typeof value === 'object' ? joinWords(value.map(numberWord)) : numberWord(value);
}

/** Codes of indicators stay as they are. */
function numberWord(value: string | number): string {
  const text = String(value);
  const isCut = text.endsWith('…');
  const number = isCut ? text.slice(0, -1) : text;
  if (!/^-?\d+(\.\d+)?$/.test(number)) return text;
  return `${/^\d{1,4}$/.test(number) ? toPersianDigits(number) : formatDecimal(number)}${isCut ? '…' : ''}`;
}
