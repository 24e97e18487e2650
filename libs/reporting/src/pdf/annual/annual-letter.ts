import type { PdfNode, PdfNodeObject } from '#rtl-pdf';
import type { AnnualModel } from '../../model/index.js';
import { PALETTE } from '../theme/palette.js';
import { annualWording } from './annual-wording.js';

function paragraph(text: string): PdfNodeObject {
  return {
    text,
    fontSize: 11,
    lineHeight: 1.25,
    alignment: 'justify',
    color: PALETTE.ink,
    margin: [0, 0, 0, 9],
  };
}

function address(text: string, above: number): PdfNodeObject {
  return { text, fontSize: 12.5, bold: true, color: PALETTE.ink, margin: [0, above, 0, 8] };
}

/** The letter of transmittal: to the President and to the nation. */
export function annualLetter({ letter }: AnnualModel): PdfNode[] {
  const { title, nationAddress, nation } = annualWording().letter;
  return [
    { text: title, style: 'chapter', id: 'letter', outline: true, pageBreak: 'before' },
    { text: letter.date, style: 'small', margin: [0, 4, 0, 0] },
    { text: letter.subject, style: 'small', margin: [0, 0, 0, 16] },
    address(letter.addressee, 0),
    { text: letter.salutation, fontSize: 11, margin: [0, 0, 0, 8] },
    ...letter.paragraphs.map(paragraph),
    paragraph(letter.closing),
    address(nationAddress, 12),
    ...nation.map(paragraph),
    {
      text: letter.signatory,
      fontSize: 11,
      bold: true,
      color: PALETTE.accent,
      alignment: 'left',
      margin: [0, 30, 0, 0],
    },
  ];
}
