import { describe, expect, it } from '@jest/globals';
import { parseEdition } from './parse-edition.js';

type Fields = Record<string, unknown>;

const part = (name: string, more: Fields = {}): Fields => ({ name, title: name, isInteger: true, ...more });
const RATIO = [part('numerator'), part('denominator')];
const VALUE = [part('value')];

function indicator(change: Fields = {}): Fields {
  return {
    code: 'DIG-01',
    article: 3,
    right: 1,
    title: 'شاخص',
    titleEn: 'indicator',
    unit: 'درصد',
    kind: 'ratio',
    direction: 'up',
    factor: 100,
    isPart: true,
    formula: 'صورت تقسیم بر مخرج.',
    parts: RATIO,
    method: 'ratio',
    target: 80,
    frequency: 'Q',
    suppliedBy: 'agency',
    evidence: 'دفتر ثبت',
    basis: 'P',
    standing: 'proposed',
    weight: 1000,
    ...change,
  };
}

function article(change: Fields = {}): Fields {
  return {
    number: 3,
    chapter: 3,
    subject: 'کرامت',
    summary: 'خلاصه',
    isScored: true,
    ceiling: 1000,
    officialText: '',
    officialTextSource: '',
    note: '',
    ...change,
  };
}

const UNSCORED = article({ number: 2, isScored: false, ceiling: 0 });

/** The smallest edition without a fault, with some parts changed. */
function edition(change: Fields = {}): Fields {
  return {
    code: 'edition-9',
    title: 'ویرایش',
    templateVersion: 1,
    decree: {
      title: 'حقوق شهروندی در نظام اداری',
      body: 'شورای عالی اداری',
      session: 178,
      number: '1127128',
      approvedOn: '1395-11-09',
      notifiedOn: '1395-12-28',
      gazette: '۲۰۹۹۵',
      sources: ['S1'],
    },
    articles: [UNSCORED, article()],
    rights: [{ number: 1, title: 'حق کرامت', article: 3 }],
    indicators: [indicator()],
    ...change,
  };
}

const withIndicator = (change: Fields): Fields => edition({ indicators: [indicator(change)] });

function faultsOf(raw: unknown): string[] {
  return parseEdition(raw).faults.map((fault) => `${fault.path || '.'} ${fault.code}`);
}

const LINEAR = { method: 'linear', direction: 'down', target: 0, limit: 5 };
const BANDS = {
  method: 'bands',
  bands: [
    { from: 0, attainment: 0 },
    { from: 50, attainment: 0.5 },
    { from: 80, attainment: 1 },
  ],
};
const YES_NO = { kind: 'yes-no', method: 'yes-no', parts: VALUE, factor: 1, isPart: false, target: 1 };
const GAP_PARTS = [part('value'), part('n'), part('secondValue'), part('secondN')];

describe(parseEdition.name, () => {
  it('accepts an edition whose fields and weights agree', () => {
    expect(faultsOf(edition())).toEqual([]);
  });

  it.each<[string, Fields]>([
    ['a straight line to a limit', LINEAR],
    ['a per-1,000 rate', { ...LINEAR, factor: 1000, isPart: false, target: '0.2', limit: 1 }],
    ['bands', BANDS],
    ['a yes or no', YES_NO],
    [
      'a mean',
      { kind: 'mean', parts: [part('value', { maximum: 100 }), part('n')], factor: 1, isPart: false },
    ],
    ['a count', { kind: 'count', parts: VALUE, factor: 1, isPart: false, ...LINEAR }],
    ['a relative gap', { kind: 'gap', gap: 'relative', parts: GAP_PARTS, isPart: false, direction: 'down' }],
    [
      'an absolute gap',
      { kind: 'gap', gap: 'absolute', factor: 1, parts: GAP_PARTS, isPart: false, direction: 'down' },
    ],
  ])('accepts %s', (_, change) => {
    expect(faultsOf(withIndicator(change))).toEqual([]);
  });

  it.each([
    [80, '80'],
    ['80.50', '80.5'],
    ['۸۰٫۵', '80.5'],
    [0.2, '0.2'],
  ])('reads the target %p as the canonical decimal %s', (target, canonical) => {
    expect(parseEdition(withIndicator({ target })).edition?.indicators[0]?.target).toBe(canonical);
  });

  it.each<[string, unknown, string]>([
    ['nothing at all', null, 'edition NOT_A_RECORD'],
    ['a list', [], 'edition NOT_A_RECORD'],
    ['a misspelt field', { ...edition(), codes: 1 }, 'codes FIELD_UNKNOWN'],
    ['a field left out', edition({ title: undefined }), 'title FIELD_MISSING'],
    ['an empty title', edition({ title: ' ' }), 'title TEXT_EMPTY'],
    ['a number where text belongs', edition({ title: 5 }), 'title NOT_A_TEXT'],
    [
      'an official text that is no text',
      edition({ articles: [UNSCORED, article({ officialText: 1 })] }),
      'articles[1].officialText NOT_A_TEXT',
    ],
    ['an edition code with spaces', edition({ code: 'Edition 9' }), 'code CODE_SHAPE'],
    ['template version 0', edition({ templateVersion: 0 }), 'templateVersion NOT_A_WHOLE_NUMBER'],
    [
      'sources that are no list',
      edition({ decree: { ...(edition().decree as Fields), sources: 'S1' } }),
      'decree.sources NOT_A_LIST',
    ],
    [
      'an indicator that is no record',
      edition({ indicators: [indicator(), 7] }),
      'indicators[1] NOT_A_RECORD',
    ],
    ['an indicator code in small letters', withIndicator({ code: 'dig-1' }), 'indicators[0].code CODE_SHAPE'],
    ['an unknown kind', withIndicator({ kind: 'sum' }), 'indicators[0].kind CHOICE_UNKNOWN'],
    ['factor 10', withIndicator({ factor: 10 }), 'indicators[0].factor CHOICE_UNKNOWN'],
    ['a flag in words', withIndicator({ isPart: 'yes' }), 'indicators[0].isPart NOT_A_FLAG'],
    ['a target that is no number', withIndicator({ target: 'هشتاد' }), 'indicators[0].target NOT_A_DECIMAL'],
    [
      'a target that is not finite',
      withIndicator({ target: Infinity }),
      'indicators[0].target NOT_A_DECIMAL',
    ],
    [
      'half a point',
      edition({ indicators: [indicator({ weight: 999.5 })] }),
      'indicators[0].weight NOT_A_WHOLE_NUMBER',
    ],
    [
      'a repeated article',
      edition({ articles: [UNSCORED, UNSCORED, article()] }),
      'articles[1].number NUMBER_DUPLICATE',
    ],
    [
      'a right of an unknown article',
      edition({ rights: [...(edition().rights as Fields[]), { number: 2, title: 'حق', article: 4 }] }),
      'rights[1].article ARTICLE_UNKNOWN',
    ],
    ['an unknown right', withIndicator({ right: 7 }), 'indicators[0].right RIGHT_UNKNOWN'],
    [
      'no right where the article has one',
      withIndicator({ right: null }),
      'indicators[0].right RIGHT_OF_OTHER_ARTICLE',
    ],
    [
      'an unscored article with a ceiling',
      edition({ articles: [article({ number: 2, isScored: false, ceiling: 10 }), article()] }),
      'articles[0].ceiling CEILING_WITHOUT_SCORE',
    ],
    [
      'weights that miss the ceiling',
      edition({ articles: [UNSCORED, article({ ceiling: 990 })] }),
      'articles[1].ceiling CEILING_WRONG',
    ],
    [
      'a ratio without denominator',
      withIndicator({ parts: [part('numerator')] }),
      'indicators[0].parts PART_MISSING',
    ],
    [
      'a ratio with a value',
      withIndicator({ parts: [...RATIO, part('value')] }),
      'indicators[0].parts[2] PART_UNEXPECTED',
    ],
    [
      'a part twice',
      withIndicator({ parts: [...RATIO, part('numerator')] }),
      'indicators[0].parts[2] PART_DUPLICATE',
    ],
    [
      'a scale up to 0',
      withIndicator({ parts: [part('numerator', { maximum: 0 }), part('denominator')] }),
      'indicators[0].parts[0].maximum PART_MAXIMUM_NOT_POSITIVE',
    ],
    [
      'a mean without n',
      withIndicator({ kind: 'mean', factor: 1, isPart: false, parts: VALUE }),
      'indicators[0].parts PART_MISSING',
    ],
    [
      'a count per 1,000 of nothing',
      withIndicator({ kind: 'count', factor: 1000, isPart: false, parts: VALUE }),
      'indicators[0].factor FACTOR_WRONG',
    ],
    [
      'a relative gap with factor 1',
      withIndicator({
        kind: 'gap',
        gap: 'relative',
        factor: 1,
        isPart: false,
        direction: 'down',
        parts: GAP_PARTS,
      }),
      'indicators[0].factor FACTOR_WRONG',
    ],
    [
      'a mean that is a part',
      withIndicator({ kind: 'mean', factor: 1, parts: [part('value'), part('n')] }),
      'indicators[0].isPart IS_PART_WITHOUT_RATIO',
    ],
    [
      'a gap that does not say which',
      withIndicator({ kind: 'gap', factor: 1, isPart: false, direction: 'down', parts: GAP_PARTS }),
      'indicators[0].gap GAP_MISSING',
    ],
    ['a ratio with a gap', withIndicator({ gap: 'absolute' }), 'indicators[0].gap GAP_UNEXPECTED'],
    [
      'a yes or no by ratio',
      withIndicator({ ...YES_NO, method: 'ratio' }),
      'indicators[0].method METHOD_WRONG',
    ],
    [
      'a ratio by yes or no',
      withIndicator({ method: 'yes-no', target: 1 }),
      'indicators[0].method METHOD_WRONG',
    ],
    [
      'a yes that is bad',
      withIndicator({ ...YES_NO, direction: 'down' }),
      'indicators[0].direction DIRECTION_WRONG',
    ],
    [
      'half a yes as target',
      withIndicator({ ...YES_NO, target: 0.5 }),
      'indicators[0].target TARGET_NOT_ONE',
    ],
    [
      'a target of 0 with ratio',
      withIndicator({ direction: 'down', target: 0 }),
      'indicators[0].target TARGET_ZERO_WITH_RATIO',
    ],
    ['a negative target', withIndicator({ target: -1 }), 'indicators[0].target TARGET_NEGATIVE'],
    ['120 per cent of a whole', withIndicator({ target: 120 }), 'indicators[0].target TARGET_UNREACHABLE'],
    [
      'a line without limit',
      withIndicator({ ...LINEAR, limit: undefined }),
      'indicators[0].limit LIMIT_MISSING',
    ],
    ['a limit without line', withIndicator({ limit: 5 }), 'indicators[0].limit LIMIT_UNEXPECTED'],
    [
      'a limit better than the target',
      withIndicator({ ...LINEAR, target: 5, limit: 1 }),
      'indicators[0].limit LIMIT_WRONG_SIDE',
    ],
    [
      'a limit above a target to reach',
      withIndicator({ ...LINEAR, direction: 'up', target: 5, limit: 6 }),
      'indicators[0].limit LIMIT_WRONG_SIDE',
    ],
    [
      'a limit that is the target',
      withIndicator({ ...LINEAR, limit: 0 }),
      'indicators[0].limit LIMIT_WRONG_SIDE',
    ],
    ['bands without bands', withIndicator({ method: 'bands' }), 'indicators[0].bands BANDS_MISSING'],
    ['bands beside a ratio', withIndicator({ bands: BANDS.bands }), 'indicators[0].bands BANDS_UNEXPECTED'],
    [
      'bands that leave small values out',
      withIndicator({ ...BANDS, bands: BANDS.bands.slice(1) }),
      'indicators[0].bands[0] BANDS_NOT_FROM_ZERO',
    ],
    [
      'bands out of order',
      withIndicator({
        ...BANDS,
        bands: [
          { from: 0, attainment: 0 },
          { from: 80, attainment: 1 },
          { from: 80, attainment: 1 },
        ],
      }),
      'indicators[0].bands[2] BANDS_NOT_ASCENDING',
    ],
    [
      'a band worth more than all',
      withIndicator({
        ...BANDS,
        bands: [
          { from: 0, attainment: 0 },
          { from: 80, attainment: 1.5 },
        ],
      }),
      'indicators[0].bands[1] BAND_ATTAINMENT_OUT_OF_RANGE',
    ],
    [
      'bands that punish the better value',
      withIndicator({ ...BANDS, direction: 'down' }),
      'indicators[0].bands[1] BANDS_AGAINST_DIRECTION',
    ],
  ])('refuses %s', (_, raw, fault) => {
    expect(faultsOf(raw)).toContain(fault);
    expect(parseEdition(raw).edition).toBeNull();
  });

  it('says that the weights sum to 999 and not to 1000', () => {
    const { faults } = parseEdition(
      edition({ articles: [UNSCORED, article({ ceiling: 999 })], indicators: [indicator({ weight: 999 })] }),
    );
    expect(faults.map(({ code, params }) => ({ code, params }))).toEqual([
      { code: 'TOTAL_WRONG', params: { sum: 999, total: 1000 } },
    ]);
  });

  it('refuses an indicator of an article that is unknown or carries no points', () => {
    const indicators = [
      indicator({ weight: 500 }),
      indicator({ code: 'DIG-02', article: 2, right: null, weight: 500 }),
    ];
    expect(faultsOf(edition({ indicators }))).toContain('indicators[1].article ARTICLE_NOT_SCORED');
    expect(faultsOf(edition({ articles: [article()], indicators }))).toContain(
      'indicators[1].article ARTICLE_UNKNOWN',
    );
  });

  it('refuses two indicators of one code', () => {
    const indicators = [indicator({ weight: 500 }), indicator({ weight: 500 })];
    expect(faultsOf(edition({ indicators }))).toEqual(['indicators[1].code CODE_DUPLICATE']);
  });

  it('lists all faults of all indicators at once, each with a Persian sentence', () => {
    const { faults } = parseEdition(
      edition({
        title: '',
        rights: 'یازده حق',
        indicators: [
          indicator({ weight: 400, target: 0, limit: 3 }),
          indicator({ weight: 500, parts: [], gap: 'absolute' }),
        ],
      }),
    );
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'title TEXT_EMPTY',
      'rights NOT_A_LIST',
      'indicators[1].code CODE_DUPLICATE',
      'indicators[0].right RIGHT_UNKNOWN',
      'indicators[1].right RIGHT_UNKNOWN',
      'indicators[0].target TARGET_ZERO_WITH_RATIO',
      'indicators[0].limit LIMIT_UNEXPECTED',
      'indicators[1].parts PART_MISSING',
      'indicators[1].parts PART_MISSING',
      'indicators[1].gap GAP_UNEXPECTED',
      'indicators TOTAL_WRONG',
      'articles[1].ceiling CEILING_WRONG',
    ]);
    for (const { message } of faults) expect(message).toMatch(/[\u0600-\u06ff].*[.:؛]/u);
  });

  it('refuses an edition that cannot be scored with every reason at once', () => {
    const faults = faultsOf(
      edition({
        indicators: [
          indicator({ weight: 100, parts: [...RATIO, part('visitors')] }),
          indicator({ code: 'DIG-02', weight: 100, target: 0 }),
          indicator({ code: 'DIG-03', weight: 100, ...LINEAR, limit: 0, target: 5 }),
          indicator({
            code: 'DIG-04',
            weight: 100,
            ...BANDS,
            bands: [
              { from: 5, attainment: 0 },
              { from: 80, attainment: 1 },
            ],
          }),
          indicator({
            code: 'DIG-05',
            weight: 100,
            kind: 'count',
            factor: 1000,
            isPart: false,
            parts: VALUE,
          }),
          indicator({ code: 'DIG-06', weight: -1 }),
        ],
      }),
    );
    expect(faults).toEqual([
      'indicators[0].parts[2].name CHOICE_UNKNOWN',
      'indicators[5].weight NOT_A_WHOLE_NUMBER',
      'indicators[1].target TARGET_ZERO_WITH_RATIO',
      'indicators[2].limit LIMIT_WRONG_SIDE',
      'indicators[3].bands[0] BANDS_NOT_FROM_ZERO',
      'indicators[4].factor FACTOR_WRONG',
    ]);
  });
});
