import { describe, expect, it } from '@jest/globals';
import { smallScorecardInput } from '../../../../test/support/builders/small-agencies.js';
import { buildScorecardModel } from './build-scorecard-model.js';

describe(buildScorecardModel.name, () => {
  const input = smallScorecardInput();
  const model = buildScorecardModel(input);

  it('prints the total of the score, its change and the distance from the peers', () => {
    expect(model.total).toEqual({ earned: 28_500, ceiling: 90_000, percent: 3167 });
    expect(model.change).toEqual({
      from: 6500,
      to: 3167,
      points: -3333,
      previousTitle: 'نیم‌سال دوم ۱۴۰۴ (پاییز ۱۴۰۴ تا زمستان ۱۴۰۴)',
    });
    expect(buildScorecardModel({ ...input, previous: null }).change).toBeNull();
  });

  it('names the agency, its window and the decree in Persian', () => {
    expect(model.identity).toMatchObject({
      name: 'دستگاه مهر',
      groupTitle: 'سلامت و رفاه اجتماعی',
      levelTitle: 'ملی',
      producedOn: '۳ آبان ۱۴۰۵',
      decreeLine:
        'تصویب‌نامهٔ شورای عالی اداری با عنوان «حقوق شهروندی در نظام اداری»، شمارهٔ ۱۱۲۷۱۲۸ مورخ ۱۳۹۵/۱۲/۲۸',
    });
    expect(model.identity.window.quarters.map(({ shortTitle }) => shortTitle)).toEqual([
      'بهار ۱۴۰۵',
      'تابستان ۱۴۰۵',
    ]);
  });

  it('shows the scored articles and of them the indicators that are due in the window', () => {
    expect(
      model.articles.map(({ number, earned, ceiling, percent, peerMedianPercent, indicators }) => ({
        number,
        earned,
        ceiling,
        percent,
        peerMedianPercent,
        indicators: indicators.map(({ code, earned: points }) => `${code} ${points}`),
      })),
    ).toEqual([
      {
        number: 3,
        earned: 10_000,
        ceiling: 30_000,
        percent: 3333,
        peerMedianPercent: 5000,
        indicators: ['DIG-01 3750', 'DIG-02 3750', 'DIG-04 2500'],
      },
      {
        number: 4,
        earned: 12_500,
        ceiling: 40_000,
        percent: 3125,
        peerMedianPercent: 2500,
        indicators: ['IMP-01 3750', 'IMP-02 2500', 'IMP-03 3750', 'IMP-04 2500'],
      },
      {
        number: 17,
        earned: 6000,
        ceiling: 20_000,
        percent: 3000,
        peerMedianPercent: null,
        indicators: ['SDK-01 3000', 'OFF-11 3000'],
      },
    ]);
  });

  it('carries the reported numbers of each due quarter', () => {
    const indicator = model.articles[0]?.indicators.find(({ code }) => code === 'DIG-02');
    expect(indicator).toMatchObject({ targetText: '۱۰۰ درصد', coverageText: '۱ از ۲', lost: 6250 });
    expect(indicator?.quarters).toEqual([
      expect.objectContaining({
        quarterTitle: 'بهار ۱۴۰۵',
        numerator: '3',
        denominator: '4',
        attainmentPercent: 7500,
      }),
      expect.objectContaining({
        quarterTitle: 'تابستان ۱۴۰۵',
        statusTitle: 'گزارش‌نشده',
        numerator: null,
        attainmentPercent: 0,
      }),
    ]);
  });

  it('a right has the per cent of its article', () => {
    expect(model.rights.map(({ number, percent }) => [number, percent])).toEqual([
      [1, 3333],
      [2, 3125],
    ]);
  });

  it('the trend has a gap where the agency was silent, not a zero', () => {
    expect(
      model.trend.map(({ shortTitle, percent, isInWindow }) => [shortTitle, percent, isInWindow]),
    ).toEqual([
      ['پاییز ۱۴۰۴', 6111, false],
      ['زمستان ۱۴۰۴', 6500, false],
      ['بهار ۱۴۰۵', 6333, true],
      ['تابستان ۱۴۰۵', null, true],
    ]);
  });

  it('the weakest are those that lost the most points', () => {
    expect(model.weakest.map(({ code, lost }) => [code, lost])).toEqual([
      ['DIG-04', 7500],
      ['IMP-02', 7500],
      ['IMP-04', 7500],
      ['SDK-01', 7000],
      ['OFF-11', 7000],
      ['DIG-01', 6250],
    ]);
  });

  it('says what to know first: silence, peers, the strong and the weak article', () => {
    expect(model.notes).toEqual([
      'برای تابستان ۱۴۰۵ گزارشی نرسیده است؛ شاخص‌های موعددار دستگاه در این مدت صفر گرفته‌اند.',
      'باید بررسی شود که میز خدمت راه رسیدن به مسئولان را نبسته باشد. «ارجاع به مدیر»: ۶۰٫۰۰ درصد از ۱۰۰ مورد (هشدار زیر ۸۰٫۰۰ درصد).',
      'امتیاز دستگاه ۸٫۳ واحد درصد پایین‌تر از میانهٔ دستگاه‌های هم‌تراز (۴۰٫۰ درصد) است.',
      'بیشترین تحقق در مادهٔ ۳ (۳۳٫۳ درصد) و کمترین در مادهٔ ۱۷ (۳۰٫۰ درصد) است.',
    ]);
  });

  it('prints «bridge or wall» of the scoring core, with what is missing to see clearly', () => {
    expect(model.watch).toMatchObject({
      sentences: ['«ارجاع به مدیر»: ۶۰٫۰۰ درصد از ۱۰۰ مورد (هشدار زیر ۸۰٫۰۰ درصد).'],
      isFlagged: true,
      isBlind: true,
    });
  });

  it('tells what changed since the window before', () => {
    expect(model.changes[0]?.text).toBe('امتیاز کل از ۶۵٫۰۰ به ۳۱٫۶۷ درصد سقف رسید: ۳۳٫۳۳ واحد درصد کاهش.');
    expect(buildScorecardModel({ ...input, previous: null, changes: [] }).changes).toEqual([]);
  });

  it('marks what is not confirmed, and says nothing of a mark that is not there', () => {
    expect(model.marks.text).toBe('تأییدنشده');
    const plain = { ...input, marks: { isDemonstration: false, isUnconfirmed: false } };
    expect(buildScorecardModel(plain).marks).toMatchObject({ text: null, words: [], sentences: [] });
  });

  it('is plain data: it crosses to a worker thread unchanged', () => {
    expect(structuredClone(model)).toEqual(model);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});
