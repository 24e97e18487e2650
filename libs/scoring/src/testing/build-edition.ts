import type { Edition, Indicator } from '#decree';

/** An edition for tests: the scored articles are those of the indicators, in order of first mention. */
export function buildEdition(indicators: readonly Indicator[]): Edition {
  const numbers = [...new Set(indicators.map((indicator) => indicator.article))];
  return {
    code: 'edition-test',
    title: '',
    templateVersion: 1,
    decree: {
      title: '',
      body: '',
      session: 0,
      number: '',
      approvedOn: '',
      notifiedOn: '',
      gazette: '',
      sources: [],
    },
    articles: numbers.map((number) => ({
      number,
      chapter: 1,
      subject: '',
      summary: '',
      isScored: true,
      ceiling: indicators
        .filter((indicator) => indicator.article === number)
        .reduce((sum, indicator) => sum + indicator.weight, 0),
      officialText: '',
      officialTextSource: '',
      note: '',
    })),
    rights: [],
    indicators,
  };
}
