import { type PdfNodeObject, rtlTable } from '#rtl-pdf';
import { PALETTE } from '../theme/palette.js';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

function cells(fact: Fact | undefined): PdfNodeObject[] {
  if (!fact) return [{ text: '' }, { text: '' }];
  return [
    { text: fact.label, fontSize: 8, color: PALETTE.quiet },
    { text: fact.value, fontSize: 9, color: PALETTE.ink },
  ];
}

/** Facts in two pairs of columns, label and value. */
export function factsTable(facts: readonly Fact[]): PdfNodeObject {
  const half = Math.ceil(facts.length / 2);
  const body = Array.from({ length: half }, (_, index) => [
    ...cells(facts[index]),
    { text: '' },
    ...cells(facts[half + index]),
  ]);
  return { layout: 'facts', table: rtlTable({ widths: [68, '*', 18, 68, '*'], body, isLayoutOnly: true }) };
}
