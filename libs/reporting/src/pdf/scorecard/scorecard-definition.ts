import type { PdfDefinition } from '#rtl-pdf';
import type { ScorecardModel } from '../../model/index.js';
import { marksBlock } from '../parts/marks-block.js';
import { pageFrame } from '../parts/page-frame.js';
import { PAGE } from '../theme/page.js';
import { STYLES } from '../theme/styles.js';
import { TABLE_LAYOUTS } from '../theme/table-layouts.js';
import { articlesBlock } from './articles-block.js';
import { changesBlock } from './changes-block.js';
import { deskBlock } from './desk-block.js';
import { identityBlock } from './identity-block.js';
import { improvedBlock, weakestBlock } from './indicators-block.js';
import { methodBlock } from './method-block.js';
import { notesBlock } from './notes-block.js';
import { rightsBlock } from './rights-block.js';
import { totalBlock } from './total-block.js';
import { trendBlock } from './trend-block.js';

/** The scorecard as a document of about three pages: the sum, the articles and rights, the reasons. */
export function scorecardDefinition(model: ScorecardModel): PdfDefinition {
  const { identity, marks, title } = model;
  return {
    title: `${title} — ${identity.name}`,
    subject: identity.window.title,
    pageMargins: [PAGE.side, PAGE.top, PAGE.side, PAGE.bottom],
    styles: STYLES,
    tableLayouts: TABLE_LAYOUTS,
    ...pageFrame({ head: identity.name, foot: identity.window.title, marks, barePages: [] }),
    content: [
      ...identityBlock(model),
      ...marksBlock(marks),
      ...totalBlock(model),
      ...notesBlock(model),
      ...articlesBlock(model),
      ...rightsBlock(model),
      ...changesBlock(model),
      ...trendBlock(model),
      ...weakestBlock(model),
      ...improvedBlock(model),
      ...deskBlock(model),
      ...methodBlock(model),
    ],
  };
}
