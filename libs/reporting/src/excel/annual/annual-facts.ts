import { toPersianDigits } from '#persian';
import type { AnnualModel } from '../../model/annual-model.js';
import type { Fact } from '../write-facts.js';

/** What the report is, as label and value. */
export function annualFacts({ cover, nation }: AnnualModel): readonly Fact[] {
  const facts: readonly { readonly label: string; readonly text: string | null }[] = [
    { label: 'دوره', text: cover.window.title },
    { label: 'ویرایش شاخص‌ها', text: cover.edition.title },
    { label: 'تاریخ ارائه', text: cover.presentedOn },
    { label: 'تاریخ تهیه', text: cover.producedOn },
    { label: 'دستگاه‌های سنجیده', text: toPersianDigits(nation.count) },
    { label: 'اثر انگشت داده', text: cover.snapshotHash },
  ];
  return facts.flatMap(({ label, text }) => (text === null ? [] : [{ label, text }]));
}
