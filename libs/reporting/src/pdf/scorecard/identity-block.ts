import { ltr, type PdfNode } from '#rtl-pdf';
import type { ScorecardModel } from '../../model/index.js';
import { type Fact, factsTable } from '../parts/facts-table.js';
import { PALETTE } from '../theme/palette.js';

function identityFacts({ identity, rank }: ScorecardModel): Fact[] {
  return [
    { label: 'دوره', value: identity.window.title },
    { label: 'گروه', value: identity.groupTitle },
    { label: 'سطح', value: identity.levelTitle },
    ...(identity.provinceName ? [{ label: 'استان', value: identity.provinceName }] : []),
    ...(identity.parentName ? [{ label: 'دستگاه بالادست', value: identity.parentName }] : []),
    { label: 'شناسهٔ دستگاه', value: ltr(identity.code) },
    { label: 'ویرایش شاخص‌ها', value: identity.edition.title },
    { label: 'تاریخ تهیه', value: identity.producedOn },
    { label: 'جایگاه', value: rank.text },
  ];
}

/** Who the scorecard is about: the document's title, the agency's name and the facts of the document. */
export function identityBlock(model: ScorecardModel): PdfNode[] {
  return [
    { text: model.title, style: 'kicker', margin: [0, 0, 0, 4] },
    { text: model.identity.name, style: 'title', outline: true, margin: [0, 0, 0, 4] },
    { text: model.identity.decreeLine, style: 'small', color: PALETTE.quiet, margin: [0, 0, 0, 10] },
    factsTable(identityFacts(model)),
  ];
}
