import type { Edition } from '#decree';
import { formatDecimal } from '#persian';
import type { ChangeCode, ChangeFact } from '#scoring';

/** One sentence of «what changed since the last window»: the fact, and its words with nothing in them but its numbers. */
export interface ChangeSentence extends ChangeFact {
  readonly text: string;
}

/** `{name}` is a number of the fact; `{title}` the indicator's name in the edition, its code where it has none. */
const SENTENCES: Readonly<Record<ChangeCode, string>> = {
  TOTAL_ROSE: 'امتیاز کل از {before} به {after} درصد سقف رسید: {change} واحد درصد افزایش.',
  TOTAL_FELL: 'امتیاز کل از {before} به {after} درصد سقف رسید: {change} واحد درصد کاهش.',
  TOTAL_SAME: 'امتیاز کل تغییری نکرد و همان {after} درصد سقف است.',
  RANK_ROSE: 'رتبه در میان {peers} دستگاه هم‌گروه از {before} به {after} رسید: {places} پله بالاتر.',
  RANK_FELL: 'رتبه در میان {peers} دستگاه هم‌گروه از {before} به {after} رسید: {places} پله پایین‌تر.',
  RANK_SAME: 'رتبه در میان {peers} دستگاه هم‌گروه همان {after} است.',
  RANK_GAINED: 'دستگاه در دورهٔ پیش رتبه نداشت و اکنون در میان {peers} دستگاه هم‌گروه رتبهٔ {after} دارد.',
  RANK_LOST: 'دستگاه در دورهٔ پیش رتبهٔ {before} داشت و اکنون در میان {peers} دستگاه هم‌گروه رتبه‌ای ندارد.',
  ARTICLE_ROSE: 'مادهٔ {article} از {before} به {after} درصد سقف خود رسید: {change} واحد درصد افزایش.',
  ARTICLE_FELL: 'مادهٔ {article} از {before} به {after} درصد سقف خود رسید: {change} واحد درصد کاهش.',
  TARGET_REACHED: 'شاخص «{title}» به هدف رسید: تحقق آن از {before} درصد به {after} درصد رسید.',
  TARGET_LOST: 'شاخص «{title}» از هدف دور شد: تحقق آن از {before} درصد به {after} درصد رسید.',
  SILENCE_GREW: 'مقدارهای گزارش‌نشده از {before} به {after} مورد رسید: {change} مورد بیشتر.',
  SILENCE_SHRANK: 'مقدارهای گزارش‌نشده از {before} به {after} مورد رسید: {change} مورد کمتر.',
  INDICATOR_FELL_SILENT: 'شاخص «{title}» دیگر گزارش نشد: {quarters} سه‌ماههٔ آن مقدار ندارد.',
  INDICATOR_SPOKE: 'شاخص «{title}» که در دورهٔ پیش {quarters} سه‌ماهه مقدار نداشت، گزارش شد.',
  LEFT_OUT_GREW:
    'آنچه دستگاه «نامرتبط» یا «موردی نبوده» اعلام کرده از {before} به {after} درصد سقف رسید: {change} واحد درصد بیشتر.',
  NATION_ROSE:
    'میانگین {agencies} دستگاهی که دورهٔ پیش هم گزارش داده بودند از {before} به {after} درصد سقف رسید: {change} واحد درصد افزایش.',
  NATION_FELL:
    'میانگین {agencies} دستگاهی که دورهٔ پیش هم گزارش داده بودند از {before} به {after} درصد سقف رسید: {change} واحد درصد کاهش.',
  NATION_SAME:
    'میانگین {agencies} دستگاهی که دورهٔ پیش هم گزارش داده بودند تغییری نکرد و همان {after} درصد سقف است.',
  AGENCIES_MOVED:
    'از {agencies} دستگاه، {rose} دستگاه دست‌کم یک واحد درصد بهتر شد و {fell} دستگاه دست‌کم یک واحد درصد بدتر.',
  NATION_ARTICLE_ROSE:
    'میانگین مادهٔ {article} از {before} به {after} درصد سقف آن رسید: {change} واحد درصد افزایش.',
  NATION_ARTICLE_FELL:
    'میانگین مادهٔ {article} از {before} به {after} درصد سقف آن رسید: {change} واحد درصد کاهش.',
  REPORTS_MISSING_GREW: 'گزارش‌های نرسیدهٔ سه‌ماهه‌ها از {before} به {after} رسید: {change} گزارش بیشتر.',
  REPORTS_MISSING_SHRANK: 'گزارش‌های نرسیدهٔ سه‌ماهه‌ها از {before} به {after} رسید: {change} گزارش کمتر.',
};

/** A fact of `changesBetween` as people read it. */
export function changeSentence(fact: ChangeFact, edition: Edition): ChangeSentence {
  const text = SENTENCES[fact.code].replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'title' ? titleOf(fact, edition) : formatDecimal(String(fact.params[name] ?? '')),
  );
  return { ...fact, text };
}

function titleOf({ params }: ChangeFact, edition: Edition): string {
  const found = edition.indicators.find(({ code }) => code === params['indicator']);
  return found?.title || String(params['indicator'] ?? '');
}
