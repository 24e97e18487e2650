import type { PdfNode } from '#rtl-pdf';
import type { ScorecardModel } from '../../model/index.js';
import { changesList } from '../parts/changes-list.js';

/** The second page has room for so many. */
const MOST = 5;

/** Of each kind of change the greatest; the workbook and the page tell all of them. */
export function changesBlock({ changes, change }: ScorecardModel): PdfNode[] {
  const kinds = changes.filter(({ code }, place) => changes.findIndex((one) => one.code === code) === place);
  const previous = change ? `نسبت به ${change.previousTitle}؛ ` : '';
  return changesList(
    kinds.slice(0, MOST).map(({ text }) => text),
    { lead: `${previous}همهٔ تغییرها در فایل اکسل آمده است.` },
  );
}
