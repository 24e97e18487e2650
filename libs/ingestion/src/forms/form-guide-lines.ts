import type { CollectionForm } from '#decree';
import { toPersianDigits } from '#persian';
import { DEMONSTRATION_NOTE } from '../write/demonstration-note.js';
import type { GuideLine } from '../write/guide-lines.js';
import { wordsOfField } from './words-of-field.js';

const line = (text: string): GuideLine => ({ text: `•  ${text}`, style: 'guideText' });

/** The guide sheet of a collection form. */
export function formGuideLines(form: CollectionForm, isDemonstration: boolean): readonly GuideLine[] {
  const valid = toPersianDigits(form.minimumAnswered);
  return [
    ...(isDemonstration ? [{ text: DEMONSTRATION_NOTE, style: 'guideMark' as const }] : []),
    { text: form.title, style: 'guideTitle' },
    line(`هر فرم یک سطر از برگهٔ «${form.sheet}» است. فرم‌های چند دستگاه می‌تواند در یک پرونده باشد.`),
    line(
      'سرستون‌ها را تغییر ندهید و ستونی نیفزایید. جای پاسخ نداده را خالی بگذارید؛ خالی و ناخوانا در میانگین نمی‌آید.',
    ),
    line('رقم‌های فارسی و لاتین، و واژه‌های مقیاس هر دو پذیرفته است.'),
    line(
      'نام، کد ملی، تلفن و نشانی پاسخ‌دهنده را ننویسید؛ پرونده‌ای که چنین داده‌ای دارد پذیرفته و ذخیره نمی‌شود (مادهٔ ۷).',
    ),
    ...(form.minimumAnswered > 0
      ? [
          line(
            `فرمی به شمار می‌آید که دست‌کم ${valid} پرسش مقیاسی آن پاسخ خوانا داشته باشد (پیشنهاد سامانه).`,
          ),
        ]
      : []),
    line(
      'در سه‌ماههٔ دوم و چهارم، فرم‌های سه‌ماههٔ پیش از آن را هم می‌توان آورد؛ آن‌ها تنها در شاخص‌های شش‌ماهه به شمار می‌آیند.',
    ),
    { text: 'ستون‌ها', style: 'guideTitle' },
    ...form.fields.map((field) => line(`${field.title}: ${wordsOfField(field, form)}`)),
    { text: 'منبع', style: 'guideTitle' },
    line(
      `${form.basis}. جمله‌بندی کوتاه پرسش‌ها از ماست؛ مقیاس پنج‌درجه‌ای، پرسش‌های افزوده و آستانه‌ها پیشنهاد این سامانه است و متن رسمی نیست.`,
    ),
  ];
}
