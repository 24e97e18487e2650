import { toPersianDigits } from '#persian';

type Params = Readonly<Record<string, string | number>>;
type Sentence = (params: Params) => string;

const text = (params: Params, name: string): string => String(params[name] ?? '');
const number = (params: Params, name: string): string => toPersianDigits(text(params, name));
const code = (params: Params): string => text(params, 'indicator');

/** What is wrong and what to do, for every fault an edition may have. Codes are stable. */
export const EDITION_FAULT_MESSAGES = {
  NOT_A_RECORD: (p) =>
    `«${text(p, 'path')}» باید یک بخش با ویژگی‌های نام‌دار باشد؛ ساختار آن را از ویرایش ۱ بردارید.`,
  NOT_A_LIST: (p) => `«${text(p, 'path')}» باید یک فهرست باشد.`,
  FIELD_MISSING: (p) => `«${text(p, 'path')}» نوشته نشده است؛ آن را بنویسید.`,
  FIELD_UNKNOWN: (p) => `ویژگی «${text(p, 'path')}» شناخته نیست؛ املای آن را بررسی یا آن را حذف کنید.`,
  NOT_A_TEXT: (p) => `«${text(p, 'path')}» باید متن باشد؛ اگر عدد است آن را میان دو گیومهٔ تکی (') بنویسید.`,
  TEXT_EMPTY: (p) => `«${text(p, 'path')}» خالی است؛ آن را پر کنید.`,
  NOT_A_WHOLE_NUMBER: (p) => `«${text(p, 'path')}» باید عدد درست و دست‌کم ${number(p, 'minimum')} باشد.`,
  NOT_A_DECIMAL: (p) => `«${text(p, 'path')}» عدد نیست؛ یک عدد ده‌دهی مانند 0.2 بنویسید.`,
  NOT_A_FLAG: (p) => `«${text(p, 'path')}» باید true یا false باشد.`,
  CHOICE_UNKNOWN: (p) => `مقدار «${text(p, 'path')}» باید یکی از این‌ها باشد: ${text(p, 'allowed')}.`,
  CODE_SHAPE: (p) =>
    `کد «${text(p, 'value')}» درست نیست؛ کد ویرایش حروف کوچک لاتین، رقم و خط تیره است و کد شاخص مانند DIG-01.`,
  CODE_DUPLICATE: (p) => `کد ${code(p)} بیش از یک بار آمده است؛ هر شاخص کد خود را دارد.`,
  NUMBER_DUPLICATE: (p) =>
    `شمارهٔ ${number(p, 'number')} در «${text(p, 'list')}» بیش از یک بار آمده است؛ یکی را حذف کنید.`,
  ARTICLE_UNKNOWN: (p) => `مادهٔ ${number(p, 'article')} در فهرست مواد این ویرایش نیست.`,
  ARTICLE_NOT_SCORED: (p) =>
    `شاخص ${code(p)} به مادهٔ ${number(p, 'article')} داده شده که امتیاز ندارد؛ مادهٔ شاخص را درست کنید.`,
  RIGHT_UNKNOWN: (p) => `حق شمارهٔ ${number(p, 'right')} در فهرست حقوق این ویرایش نیست.`,
  RIGHT_OF_OTHER_ARTICLE: (p) =>
    `حق نوشته‌شده برای شاخص ${code(p)} حق مادهٔ ${number(p, 'article')} نیست؛ حق همان ماده را بنویسید، یا null اگر ماده حقی ندارد.`,
  CEILING_WITHOUT_SCORE: (p) =>
    `مادهٔ ${number(p, 'article')} امتیاز ندارد ولی سقف آن صفر نیست؛ سقف را صفر کنید.`,
  CEILING_WRONG: (p) =>
    `مجموع وزن شاخص‌های مادهٔ ${number(p, 'article')} برابر ${number(p, 'sum')} است ولی سقف آن ${number(p, 'ceiling')}؛ وزن‌ها یا سقف را درست کنید.`,
  TOTAL_WRONG: (p) =>
    `مجموع وزن همهٔ شاخص‌ها ${number(p, 'sum')} است و باید ${number(p, 'total')} باشد؛ وزن‌ها را درست کنید.`,
  PART_MISSING: (p) =>
    `شاخص ${code(p)} از نوع ${text(p, 'kind')} است و جزء «${text(p, 'part')}» را ندارد؛ آن را بیفزایید.`,
  PART_UNEXPECTED: (p) =>
    `شاخص ${code(p)} از نوع ${text(p, 'kind')} است و جزء «${text(p, 'part')}» را نمی‌پذیرد؛ آن را حذف کنید.`,
  PART_DUPLICATE: (p) => `جزء «${text(p, 'part')}» در شاخص ${code(p)} بیش از یک بار آمده است.`,
  PART_MAXIMUM_NOT_POSITIVE: (p) => `بیشینهٔ «${text(p, 'path')}» باید بزرگ‌تر از صفر باشد.`,
  IS_PART_WITHOUT_RATIO: (p) => `isPart تنها برای نوع ratio معنا دارد؛ در شاخص ${code(p)} آن را false کنید.`,
  FACTOR_WRONG: (p) =>
    `ضریب ${number(p, 'factor')} برای شاخص ${code(p)} از نوع ${text(p, 'kind')} درست نیست؛ ضریب ۱۰۰ و ۱۰۰۰ مخرج می‌خواهد و ضریب شکاف نسبی ۱۰۰ است.`,
  GAP_MISSING: (p) => `شاخص ${code(p)} شکاف است؛ gap را absolute یا relative بنویسید.`,
  GAP_UNEXPECTED: (p) => `gap تنها برای نوع gap است؛ آن را از شاخص ${code(p)} حذف کنید.`,
  METHOD_WRONG: (p) =>
    `شیوهٔ ${text(p, 'method')} با نوع ${text(p, 'kind')} در شاخص ${code(p)} نمی‌خواند؛ شیوهٔ yes-no تنها و همیشه برای نوع yes-no است.`,
  DIRECTION_WRONG: (p) => `شاخص بلی/خیر ${code(p)} باید direction: up داشته باشد؛ «بلی» پاسخ خوب است.`,
  TARGET_NEGATIVE: (p) => `هدف شاخص ${code(p)} منفی است؛ هدف صفر یا بیشتر است.`,
  TARGET_ZERO_WITH_RATIO: (p) =>
    `هدف شاخص ${code(p)} صفر است و با شیوهٔ ratio سنجیدنی نیست؛ شیوهٔ linear با limit بنویسید.`,
  TARGET_NOT_ONE: (p) => `هدف شاخص بلی/خیر ${code(p)} باید ۱ باشد.`,
  TARGET_UNREACHABLE: (p) =>
    `هدف شاخص ${code(p)}، ${number(p, 'target')}، از بیشترین مقدار ممکن، ${number(p, 'maximum')}، بزرگ‌تر است؛ هدف را پایین بیاورید.`,
  LIMIT_MISSING: (p) => `شاخص ${code(p)} شیوهٔ linear دارد و limit ندارد؛ آن را بنویسید.`,
  LIMIT_UNEXPECTED: (p) => `limit تنها برای شیوهٔ linear است؛ آن را از شاخص ${code(p)} حذف کنید.`,
  LIMIT_WRONG_SIDE: (p) =>
    `limit شاخص ${code(p)}، ${number(p, 'limit')}، باید در سوی بدترِ هدف، ${number(p, 'target')}، باشد.`,
  BANDS_MISSING: (p) => `شاخص ${code(p)} شیوهٔ bands دارد و هیچ پله‌ای ندارد؛ پله‌ها را بنویسید.`,
  BANDS_UNEXPECTED: (p) => `bands تنها برای شیوهٔ bands است؛ آن را از شاخص ${code(p)} حذف کنید.`,
  BANDS_NOT_FROM_ZERO: (p) =>
    `نخستین پلهٔ شاخص ${code(p)} از ${number(p, 'from')} آغاز می‌شود؛ آن را از صفر آغاز کنید تا هیچ مقداری بی‌پله نماند.`,
  BANDS_NOT_ASCENDING: (p) =>
    `آغاز پله‌های شاخص ${code(p)} باید پیاپی بزرگ‌تر شود؛ ${number(p, 'from')} پس از ${number(p, 'before')} آمده است.`,
  BAND_ATTAINMENT_OUT_OF_RANGE: (p) =>
    `تحقق پله در شاخص ${code(p)} باید میان صفر و یک باشد، نه ${number(p, 'attainment')}.`,
  BANDS_AGAINST_DIRECTION: (p) =>
    `تحقق پله‌های شاخص ${code(p)} خلاف جهت آن است؛ مقدار بهتر نباید تحقق کمتری داشته باشد.`,
  CHANGE_OF_UNKNOWN_INDICATOR: (p) =>
    `شاخص ${code(p)} در این ویرایش نیست؛ کد آن را بررسی یا تغییر آن را حذف کنید.`,
  WEIGHT_WRONG: (p) =>
    `وزن ${number(p, 'weight')} برای شاخص ${code(p)} پذیرفته نیست؛ عددی از صفر تا ۱۰۰۰ با دست‌بالا دو رقم اعشار بنویسید. وزن صفر شاخص را کنار می‌گذارد.`,
  NOTHING_LEFT: () => 'با این تغییرها هیچ شاخصی با وزن نمی‌ماند؛ دست‌کم یک شاخص را نگه دارید.',
} as const satisfies Record<string, Sentence>;

export type EditionFaultCode = keyof typeof EDITION_FAULT_MESSAGES;
