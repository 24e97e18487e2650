import { STATUS_WORDS } from '../template/status-words.js';
import { toPersianDigits } from '#persian';
import { carriedNote } from '../prefill/carried-note.js';
import type { CellStyleName } from './cell-styles.js';
import { DEMONSTRATION_NOTE } from './demonstration-note.js';
import type { TemplatePlan } from './template-plan.js';

export interface GuideLine {
  readonly text: string;
  readonly style: 'guideTitle' | 'guideText' | 'guideMark';
  /** A sample of the colour that the line speaks of, beside it. */
  readonly swatch?: CellStyleName;
}

const title = (text: string): GuideLine => ({ text, style: 'guideTitle' });
const line = (text: string): GuideLine => ({ text: `•  ${text}`, style: 'guideText' });

const FILLING: readonly GuideLine[] = [
  title('چه چیزی را پر کنیم؟'),
  line('تنها خانه‌های زردرنگ برگهٔ «شاخص‌ها» باز است. ساختار برگه، کدها و عنوان‌ها را تغییر ندهید.'),
  line('نام هر عدد، سمت راست خانهٔ آن نوشته شده است؛ همان عدد را بنویسید، نه درصد یا حاصل تقسیم را.'),
  line('رقم‌های فارسی و لاتین هر دو پذیرفته است. واحد، نشانهٔ درصد یا کلمه کنار عدد ننویسید.'),
  line(
    'خانهٔ پرشده سبز می‌شود. هیچ ردیفی نباید خالی بماند: یا عددهای آن را کامل بنویسید یا وضعیت آن را برگزینید.',
  ),
];

const COLOURS: readonly GuideLine[] = [
  title('رنگ خانه‌ها'),
  { text: 'زرد: عددی که باید نوشته شود', style: 'guideText', swatch: 'swatchInput' },
  { text: 'سبز: خانه پر شده است', style: 'guideText', swatch: 'swatchFilled' },
  {
    text: 'کرم روشن: وضعیت، دلیل و شمارهٔ پیوست؛ هر جا لازم است',
    style: 'guideText',
    swatch: 'swatchOptional',
  },
  { text: 'خاکستری: برای این شاخص به کار نمی‌رود', style: 'guideText', swatch: 'swatchClosed' },
];

const STATUSES: readonly GuideLine[] = [
  title('ستون «وضعیت» به چه کار می‌آید؟'),
  line('اگر عدد نوشته‌اید، وضعیت را خالی بگذارید.'),
  line(
    `«${STATUS_WORDS['nothing-to-report']}»: در این دوره هیچ موردی پیش نیامده و مخرج کسر صفر است. برای شمارش‌ها و پرسش‌های بلی و خیر به کار نمی‌رود؛ همان ۰ یا «خیر» را بنویسید.`,
  ),
  line(
    `«${STATUS_WORDS['not-applicable']}»: این شاخص به کار دستگاه مربوط نیست. دلیل آن را در ستون «دلیل یا توضیح» بنویسید.`,
  ),
  line(
    'اگر در سراسر سه‌ماهه هیچ موردی پیش نیامده است، در خانهٔ بالای ستون «وضعیت» یک بار «بلی» را برگزینید؛ ردیف‌های خالی «موردی برای گزارش نیست» و شمارش‌های خالی ۰ به شمار می‌آید. پرسش‌های بلی و خیر و شاخص‌های شش‌ماهه و سالانه را جداگانه پاسخ دهید.',
  ),
  line(
    `«${STATUS_WORDS.missing}»: مورد وجود دارد ولی آمار آن ثبت نشده است. امتیاز این شاخص در این دوره صفر می‌شود.`,
  ),
];

const SENDING: readonly GuideLine[] = [
  title('پیش از فرستادن'),
  line('شمارهٔ پیوست مستندات هر شاخص را بنویسید تا ارزیاب آن را بیابد.'),
  line('پرونده را با همین قالب (xlsx) و بدون گذرواژه ذخیره و در سامانه بارگذاری کنید.'),
  line('سامانه همهٔ ایرادها را یک‌جا، با نشانی خانه، نشان می‌دهد؛ پرونده را اصلاح و دوباره بارگذاری کنید.'),
];

const MANY_AGENCIES = line(
  'هر ردیف یک شاخص از یک دستگاه است. با صافی سرستون‌ها می‌توانید یک دستگاه یا یک شاخص را جدا ببینید.',
);

/** The guide sheet's text for a workbook. */
export function guideLines(plan: TemplatePlan): readonly GuideLine[] {
  return [
    ...(plan.isDemonstration ? [{ text: DEMONSTRATION_NOTE, style: 'guideMark' as const }] : []),
    ...notCarriedLines(plan),
    ...FILLING,
    ...(plan.identity.kind === 'evaluator' ? [MANY_AGENCIES] : []),
    ...carriedLines(plan),
    ...COLOURS,
    ...STATUSES,
    ...SENDING,
  ];
}

/** Beyond this a sheet of instructions is none; the older workbook itself has them all. */
const MOST_NOT_CARRIED = 60;

/** First in the sheet: what its reader must write anew. */
function notCarriedLines({ notCarried }: TemplatePlan): readonly GuideLine[] {
  if (notCarried.length === 0) return [];
  const rest = notCarried.length - MOST_NOT_CARRIED;
  return [
    title('از کاربرگ پیشین چه چیزی منتقل نشد؟'),
    ...notCarried.slice(0, MOST_NOT_CARRIED).map(line),
    ...(rest > 0 ? [line(`و ${toPersianDigits(rest)} مورد دیگر.`)] : []),
  ];
}

/** Every carried number by name: whoever signs sees at one glance what was not written for this quarter. */
function carriedLines({ rows, identity }: TemplatePlan): readonly GuideLine[] {
  const numbers = rows.flatMap(({ indicator, carried }) =>
    [...carried.values()].map((number) => {
      const part = indicator.parts.find(({ name }) => name === number.part)?.title ?? '';
      const note = carriedNote(number.quarter, identity.quarter);
      return line(`${LRM}${indicator.code}${LRM}  ${part}: ${toPersianDigits(number.decimal)} — ${note}`);
    }),
  );
  if (numbers.length === 0) return [];
  return [
    title('عددهایی که از پیش پر شده است'),
    line(
      'این عددها را دستگاه در سه‌ماهه‌های پیش گزارش کرده است. هر یک را ببینید و اگر تغییر کرده است، عدد تازه را به جای آن بنویسید؛ عدد دیگر ردیف را خودتان پر کنید.',
    ),
    { text: 'آبی: عددی که از پیش آمده و تغییر نکرده است', style: 'guideText', swatch: 'swatchCarried' },
    ...numbers,
  ];
}

/** Keeps `SDK-01` from being turned round inside a Persian line. */
const LRM = '\u200e';
