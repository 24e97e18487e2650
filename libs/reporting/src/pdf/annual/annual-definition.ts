import type { PdfDefinition } from '#rtl-pdf';
import type { AnnualModel } from '../../model/index.js';
import { pageFrame } from '../parts/page-frame.js';
import { PAGE } from '../theme/page.js';
import { STYLES } from '../theme/styles.js';
import { TABLE_LAYOUTS } from '../theme/table-layouts.js';
import { annualContents } from './annual-contents.js';
import { annualCover, coverBackground } from './annual-cover.js';
import { annualLetter } from './annual-letter.js';
import { appendixChapter } from './appendix-chapter.js';
import { articlesChapter } from './articles-chapter.js';
import { findingsChapter } from './findings-chapter.js';
import { groupsChapter } from './groups-chapter.js';
import { leaguesChapter } from './leagues-chapter.js';
import { ledgerChapter } from './ledger-chapter.js';
import { methodChapter } from './method-chapter.js';
import { nationChapter } from './nation-chapter.js';

/** The national report, from the cover to the appendix. */
export function annualDefinition(model: AnnualModel): PdfDefinition {
  const { cover, marks, title } = model;
  return {
    title: `${title} — ${cover.window.title}`,
    subject: cover.subtitle,
    pageMargins: [PAGE.side, PAGE.top, PAGE.side, PAGE.bottom],
    styles: STYLES,
    tableLayouts: TABLE_LAYOUTS,
    ...pageFrame({ head: title, foot: cover.window.title, marks, barePages: [1] }),
    background: (page) => (page === 1 ? coverBackground() : null),
    content: [
      ...annualCover(model),
      ...annualLetter(model),
      ...annualContents(model),
      ...nationChapter(model),
      ...ledgerChapter(model),
      ...leaguesChapter(model),
      ...groupsChapter(model),
      ...articlesChapter(model),
      ...findingsChapter(model),
      ...methodChapter(model),
      ...appendixChapter(model),
    ],
  };
}
