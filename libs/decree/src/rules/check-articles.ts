import type { Edition } from '../edition.js';
import type { Draft, Report } from '../shape/reader.js';

/** Articles, rights and indicators must point at each other: right n is elaborated in one article (domain §1.2). */
export function checkArticles(edition: Draft<Edition>, report: Report): void {
  const { articles = [], rights = [], indicators = [] } = edition;
  const numbers = new Set(articles.map((article) => article.number));
  rights.forEach(({ article }, index) => {
    if (article !== undefined && !numbers.has(article))
      report(`rights[${index}].article`, 'ARTICLE_UNKNOWN', { article });
  });
  indicators.forEach(({ article, right, code }, index) => {
    if (article === undefined) return;
    const path = `indicators[${index}]`;
    const params = { indicator: code ?? path, article };
    if (!numbers.has(article)) report(`${path}.article`, 'ARTICLE_UNKNOWN', params);
    else if (articles.some(({ number, isScored }) => number === article && isScored === false))
      report(`${path}.article`, 'ARTICLE_NOT_SCORED', params);
    if (right === undefined) return;
    const known = rights.find(({ number }) => number === right);
    const expected = rights.find((row) => row.article === article)?.number ?? null;
    if (right !== null && !known) report(`${path}.right`, 'RIGHT_UNKNOWN', { ...params, right });
    else if (right !== expected)
      report(`${path}.right`, 'RIGHT_OF_OTHER_ARTICLE', { ...params, right: right ?? '' });
  });
}
