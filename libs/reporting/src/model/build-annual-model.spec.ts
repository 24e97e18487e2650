import { describe, expect, it } from '@jest/globals';
import { smallAnnualInput } from '../../../../test/support/builders/small-agencies.js';
import { buildAnnualModel } from './build-annual-model.js';

describe(buildAnnualModel.name, () => {
  const input = smallAnnualInput();
  const model = buildAnnualModel(input);
  const finding = (topic: string) => model.findings.find((one) => one.topic === topic);

  it("the nation's score is the mean of the agencies, the silent one a zero", () => {
    expect(model.nation).toMatchObject({
      count: 3,
      mean: 29_833,
      median: 28_500,
      firstQuartile: 14_250,
      thirdQuartile: 44_750,
      minimum: 0,
      maximum: 61_000,
      meanPercent: 3315,
      silent: 1,
      incomplete: 2,
    });
    expect(model.nation.change).toMatchObject({ from: 6867, to: 3315, points: -3552, agencies: 3 });
  });

  it('counts who reported in each quarter', () => {
    expect(
      model.nation.quarters.map(({ quarter, due, submitted, missing, reportedPercent }) => [
        quarter,
        due,
        submitted,
        missing,
        reportedPercent,
      ]),
    ).toEqual([
      ['1405-Q1', 3, 2, 1, 6667],
      ['1405-Q2', 3, 1, 2, 3333],
    ]);
  });

  it('an agency that came this year does not move the change of the nation', () => {
    const agencies = input.agencies.map((agency, index) =>
      index === 2 ? { ...agency, previous: null } : agency,
    );
    expect(buildAnnualModel({ ...input, agencies }).nation.change).toMatchObject({
      from: 6850,
      to: 4973,
      agencies: 2,
    });
  });

  it('the ledger shows every agency and quarter', () => {
    expect(model.ledger.rows.map(({ name, missing, states }) => [name, missing, states.length])).toEqual([
      ['دستگاه بهار', 0, 2],
      ['دستگاه سکوت', 2, 2],
      ['دستگاه مهر', 1, 2],
    ]);
  });

  it('the ledger has how complete and how timely the reports of the nation, its groups and provinces are', () => {
    const { nation, groups, provinces } = model.ledger.shares;
    expect(nation).toEqual({
      title: 'کشور',
      agencies: 3,
      silentAgain: 1,
      due: 6,
      reported: 3,
      onTime: 3,
      completeness: 5000,
      timeliness: 5000,
    });
    expect(groups.map(({ title, due }) => [title, due])).toEqual([['سلامت و رفاه اجتماعی', 6]]);
    expect(provinces).toEqual([]);
  });

  it('a province is the mean of its agencies, the silent ones with 0', () => {
    const agencies = input.agencies.map((agency, index) =>
      index < 2 ? { ...agency, facts: { ...agency.facts, provinceName: 'استان نمونه' } } : agency,
    );
    const { provinces } = buildAnnualModel({ ...input, agencies });
    const [first, second] = agencies.map(({ score }) => score.earned);
    expect(provinces).toHaveLength(1);
    expect(provinces[0]).toMatchObject({
      title: 'استان نمونه',
      count: 2,
      mean: Math.floor(((first ?? 0) + (second ?? 0) + 1) / 2),
      minimum: Math.min(first ?? 0, second ?? 0),
    });
  });

  it('a league lists its peers best first and says who was silent', () => {
    expect(model.leagues).toHaveLength(1);
    expect(
      model.leagues[0]?.rows.map(({ name, percent, change, note }) => [name, percent, change, note]),
    ).toEqual([
      ['دستگاه بهار', 6778, -422, ''],
      ['دستگاه مهر', 3167, -3333, '۱ سه‌ماهه بی‌گزارش'],
      ['دستگاه سکوت', 0, -6900, 'بی‌گزارش در همهٔ دوره'],
    ]);
  });

  it('a group has its best and weakest articles', () => {
    expect(model.groups[0]?.bestArticles.map(({ number }) => number)).toEqual([17, 3, 4]);
    expect(model.groups[0]?.weakestArticles.map(({ number }) => number)).toEqual([4, 3, 17]);
  });

  it('an article has its spread over the agencies and its weakest indicators', () => {
    const article = model.articles.find(({ number }) => number === 17);
    expect(article).toMatchObject({
      ceiling: 20_000,
      agencies: 3,
      meanPercent: 3667,
      medianPercent: 3000,
      firstQuartilePercent: 1500,
      thirdQuartilePercent: 5500,
    });
    expect(article?.distribution.map(({ count }) => count)).toEqual([1, 1, 0, 0, 1]);
    expect(article?.weakest.map(({ code, meanPercent }) => [code, meanPercent])).toEqual([
      ['OFF-11', 3000],
      ['SDK-01', 4333],
    ]);
  });

  it('finds who was silent', () => {
    expect(finding('silence')).toMatchObject({
      lead: 'از ۳ دستگاه، ۲ دستگاه دست‌کم یک سه‌ماهه را بی‌گزارش گذاشته است؛ ۱ دستگاه در سراسر دوره هیچ گزارشی نداده است. سه‌ماههٔ بی‌گزارش در امتیاز صفر است.',
      items: [
        'دستگاه سکوت: هیچ گزارشی در این دوره نرسیده است.',
        'دستگاه مهر: ۱ سه‌ماهه از ۲ سه‌ماهه (تابستان ۱۴۰۵).',
      ],
    });
  });

  it('finds the agencies whose desk may be a wall, the most signs first, and says who is blind', () => {
    expect(finding('desk-and-access')).toMatchObject({
      lead: 'در ۲ دستگاه از ۳ دستگاه نشانه‌هایی هست که میز خدمت مانع دسترسی به مسئولان شده باشد. این نشانه‌ای برای بررسی است، نه حکم. گزارش ۲ دستگاه کامل نیست؛ نبودِ نشانه دربارهٔ آن‌ها معنایی ندارد.',
    });
    const [bahar, mehr] = finding('desk-and-access')?.items ?? [];
    expect(bahar).toContain(
      'دستگاه بهار: نسبت به دورهٔ پیش، میز خدمت از ۸۰٫۰۰ به ۱۰۰٫۰۰ رسیده (۲۰٫۰۰ واحد بهتر) و دسترسی به مسئولان از ۹۰٫۰۰ به ۶۰٫۰۰ (۳۰٫۰۰ واحد بدتر).',
    );
    expect(mehr).toMatch(/^دستگاه مهر: .*گزارش آن هم کامل نیست\.$/);
  });

  it('tells what changed in the nation, its numbers those of the chapter', () => {
    const { change } = model.nation;
    expect(change).toMatchObject({ from: 6867, to: 3315 });
    expect(model.changes.slice(0, 2)).toEqual([
      'میانگین ۳ دستگاهی که دورهٔ پیش هم گزارش داده بودند از ۶۸٫۶۷ به ۳۳٫۱۵ درصد سقف رسید: ۳۵٫۵۲ واحد درصد کاهش.',
      'از ۳ دستگاه، ۰ دستگاه دست‌کم یک واحد درصد بهتر شد و ۳ دستگاه دست‌کم یک واحد درصد بدتر.',
    ]);
    expect(model.changes.at(-1)).toBe('گزارش‌های نرسیدهٔ سه‌ماهه‌ها از ۰ به ۳ رسید: ۳ گزارش بیشتر.');
  });

  it('sets desk against access for the agencies that have both, the flagged among them', () => {
    expect(model.plane).toEqual({
      // Medians of Bahar and Mehr; Sokut reported nothing.
      lines: { desk: 8000, access: 6000 },
      points: [
        { desk: 10_000, access: 6000, isFlagged: true },
        { desk: 6000, access: 6000, isFlagged: true },
      ],
    });
    expect(buildAnnualModel({ ...input, agencies: [] }).plane).toBeNull();
  });

  it('finds the largest falls, and says so where nothing rose', () => {
    expect(finding('falls')?.items[0]).toBe(
      'دستگاه سکوت: از ۶۹٫۰۰ به ۰٫۰۰ درصد؛ ۶۹٫۰۰ واحد درصد کاهش، با ۲ سه‌ماههٔ بی‌گزارش.',
    );
    expect(finding('rises')).toMatchObject({
      lead: 'از ۳ دستگاه سنجیده‌شده در هر دو دوره، امتیاز هیچ دستگاهی بالا نرفته است.',
      items: [],
    });
  });

  it('without a window before nothing is said to have changed', () => {
    const agencies = input.agencies.map((agency) => ({ ...agency, previous: null }));
    const first = buildAnnualModel({ ...input, agencies });
    expect(first.nation.change).toBeNull();
    expect(first.changes).toEqual([]);
    expect(first.findings.find(({ topic }) => topic === 'falls')?.items).toEqual([]);
  });

  it('the letter gives the figures of the nation on the day of presentation', () => {
    expect(model.letter.date).toBe('۲۹ آذر ۱۴۰۵');
    expect(model.letter.paragraphs[1]).toBe(
      'در این دوره ۳ دستگاه سنجیده شده است و میانگین امتیاز کشور ۲۹۸٫۳۳ از ۹۰۰ (۳۳٫۲ درصد) است؛ در ۳ دستگاهی که در هر دو دوره سنجیده شده است، تغییر نسبت به دورهٔ پیش ۳۵٫۵۲ واحد درصد کاهش است.',
    );
  });

  it('the appendix says how many targets are proposals', () => {
    expect(model.appendix.notes[0]).toContain('۹ شاخص از ۱۰ شاخص هدف «پیشنهادی» دارد');
    expect(model.appendix.indicators.filter(({ isProposed }) => !isProposed).map(({ code }) => code)).toEqual(
      ['IMP-04'],
    );
  });

  it('a report of no agency at all is still a report', () => {
    const empty = buildAnnualModel({ ...input, agencies: [] });
    expect(empty.nation).toMatchObject({ count: 0, mean: 0, change: null });
    expect(empty.leagues).toEqual([]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});
