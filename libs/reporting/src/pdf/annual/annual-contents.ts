import { toPersianDigits } from '#persian';
import { type PdfNode, rtlToc, type TocEntry } from '#rtl-pdf';
import type { AnnualModel } from '../../model/index.js';
import { annualWording, CHAPTERS, type ChapterName } from './annual-wording.js';
import { articleId, articleTitle, groupId, leagueId, PROVINCES_ID, PROVINCES_TITLE } from './heading-ids.js';

function sectionsOf(chapter: ChapterName, model: AnnualModel): TocEntry[] {
  switch (chapter) {
    case 'leagues':
      return model.leagues.map((league) => ({ id: leagueId(league), text: league.title, level: 1 }));
    case 'groups':
      return [
        ...model.groups.map((group) => ({ id: groupId(group), text: group.title, level: 1 })),
        ...(model.provinces.length > 0 ? [{ id: PROVINCES_ID, text: PROVINCES_TITLE, level: 1 }] : []),
      ];
    case 'articles':
      return model.articles.map((article) => ({
        id: articleId(article),
        text: articleTitle(article),
        level: 1,
      }));
    case 'nation':
    case 'ledger':
    case 'findings':
    case 'method':
    case 'appendix':
      return [];
  }
}

/** Every heading that the contents lists, in the order of the report. */
export function annualEntries(model: AnnualModel): TocEntry[] {
  const { chapters, letter } = annualWording();
  return [
    { id: 'letter', text: letter.title },
    ...CHAPTERS.flatMap((chapter, index) => [
      { id: chapter, text: `${toPersianDigits(index + 1)}. ${chapters[chapter].title}` },
      ...sectionsOf(chapter, model),
    ]),
  ];
}

/** The table of contents, on a page of its own. */
export function annualContents(model: AnnualModel): PdfNode[] {
  return [
    {
      text: annualWording().contents.title,
      style: 'chapter',
      pageBreak: 'before',
      margin: [0, 0, 0, 12],
    },
    rtlToc(annualEntries(model), { styles: ['contents', 'contentsSection'], indent: 14 }),
  ];
}
