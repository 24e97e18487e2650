import type { CollectionForm, FormField } from '#decree';
import { toPersianDigits } from '#persian';

/** What may be written in a column, for the people who fill it. */
export function wordsOfField(field: FormField, { scale }: Pick<CollectionForm, 'scale'>): string {
  switch (field.kind) {
    case 'scale': {
      const steps = scale.map(({ value, title }) => `${value} ${title}`).join('، ');
      return toPersianDigits(steps);
    }
    case 'yes-no':
      return 'بلی یا خیر';
    case 'choice':
      return (field.choices ?? []).map(({ title }) => title).join('، ');
    case 'date':
      return 'مانند ۱۴۰۵/۰۳/۰۱';
    case 'agency':
      return 'کد دستگاه، از برگهٔ دستگاه‌ها';
    case 'count':
    case 'visitors':
      return 'عدد درست';
    case 'number':
      return 'اگر فرم شماره دارد';
    case 'text':
      return 'کوتاه، بی نام و نشان شخص';
  }
}
