import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { indicatorsDue } from '#decree';
import { comparePersian, toLatinDigits, toPersianDigits } from '#persian';
import { messageOf } from '#platform';
import { editionOne } from '../support/edition-one.js';
import { eventually } from '../support/eventually.js';
import { filledWorkbook } from '../support/filled-workbook.js';
import { expectSoundPage } from './expect-sound-page.js';
import { findBrowser } from './find-browser.js';
import { watermarksOf } from './watermarks-of.js';
import { type Account, type Visitor, WebDesk } from './web-desk.js';
import { workbookCell } from './workbook-cell.js';

const browser = findBrowser();
const QUARTER = '1405-Q2';
/** The agency of the demonstration's assistant and head. */
const OWN = 'P0001';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const suite = browser
  ? { describe, name: 'the web application in a browser' }
  : { describe: describe.skip, name: 'the web application in a browser (left out: no Chromium on PATH)' };

suite.describe(suite.name, () => {
  let desk: WebDesk;
  let visitors: Visitor[] = [];
  const visit = async (role?: Account['role']): Promise<Visitor> => {
    const visitor = await desk.visit(role);
    visitors.push(visitor);
    return visitor;
  };
  beforeAll(async () => {
    desk = await WebDesk.open(browser ?? '');
  });
  afterEach(async () => {
    const troubles = visitors.flatMap(({ watch }) => watch.troubles());
    for (const { leave } of visitors) await leave();
    visitors = [];
    expect(troubles).toEqual([]);
  });
  afterAll(async () => {
    await desk.close();
  });

  it('a wrong password is refused in one Persian sentence; the right one, by keyboard alone, enters', async () => {
    const { page, watch } = await visit();
    watch.expect({ status: 401, path: '/api/session' });
    await page.goto('/');
    const { username, password } = desk.accountOf('ministry');
    await page.getByLabel('نام کاربری').fill(username);
    await page.getByLabel('گذرواژه', { exact: true }).fill('a wrong password');
    await page.getByRole('button', { name: 'ورود', exact: true }).click();
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toContain(messageOf('SIGN_IN_REFUSED'));
    await page.getByRole('heading', { name: 'حساب‌های نمایشی' }).waitFor();
    await expectSoundPage(page);
    await page.getByLabel('نام کاربری').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(username);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'نمای کلی کشور' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/overview');
  });

  it('the overview has the countdown to 29 Azar, the national score and who has reported', async () => {
    const { page, open } = await visit('ministry');
    await open('/overview');
    const countdown = page.getByRole('region', { name: /^تا ۲۹ آذر/ });
    expect(await countdown.innerText()).toMatch(/روز مانده|امروز/);
    const nation = page.getByRole('region', { name: 'نمرهٔ ملی' });
    expect(await nation.getByRole('img').getAttribute('aria-label')).toMatch(
      /^نمرهٔ ملی: [۱-۹][۰-۹]{0,2}٫[۰-۹]{2} از ۱٬?۰۰۰ امتیاز/,
    );
    expect(await nation.innerText()).toContain(toPersianDigits(desk.agencies.length));
    const quarters = page.getByRole('region', { name: 'گزارش‌دهی در هر سه‌ماهه' });
    expect(await quarters.getByText('در موعد:').count()).toBe(4);
    await page.getByRole('region', { name: 'دستگاه‌های بی‌گزارش' }).waitFor();
    await expectSoundPage(page);
  });

  it('every page of a demonstration carries both marks, on the screen and on paper', async () => {
    const { page, open } = await visit('ministry');
    for (const place of ['/overview', '/agencies', '/agencies/P0001']) {
      await open(place);
      await page.getByText('نمایشی', { exact: true }).first().waitFor();
      await page.getByText('تأییدنشده', { exact: true }).first().waitFor();
      for (const media of ['screen', 'print'] as const) {
        const marks = await eventually(
          async () => await watermarksOf(page, media),
          ({ length }) => length === 2,
        );
        for (const inked of marks) expect(inked).toBeGreaterThan(1_000);
      }
    }
  });

  it('the skip link leads the keyboard past the side to the content', async () => {
    const { page, open } = await visit('ministry');
    await open('/overview');
    await page.keyboard.press('Tab');
    await page.locator(':focus', { hasText: /^پرش به محتوای صفحه$/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('main:focus').waitFor();
  });

  it('agencies are found however the letters are spelled, and sorted by a press on a heading', async () => {
    const { page, open } = await visit('ministry');
    await open('/agencies');
    const rows = page.locator('tbody tr');
    await rows.first().waitFor();
    await expectSoundPage(page);
    expect(await rows.count()).toBe(desk.agencies.length);

    // «ادارهٔ کل نمونهٔ یک» as an Arabic keyboard writes it, without the hamza, with a full space in place of none.
    const search = page.getByLabel('جست‌وجوی دستگاه');
    await search.fill('اداره كل نمونه يك');
    await page
      .getByRole('status')
      .filter({ hasText: /^۱ دستگاه$/ })
      .waitFor();
    expect(await rows.getByRole('link').allInnerTexts()).toEqual([desk.agency('P0001').name]);
    await search.fill('چیزی که نیست');
    await page.getByText('دستگاهی با این مشخصات پیدا نشد').waitFor();
    await search.fill('');
    await rows.nth(desk.agencies.length - 1).waitFor();

    const points = async () =>
      (await rows.locator('strong').filter({ hasText: '٫' }).allInnerTexts()).map(toHundredths);
    expect(await points()).toEqual(descending(await points()));
    await page.getByRole('button', { name: 'امتیاز', exact: true }).click();
    await page.locator('th[aria-sort=ascending]').waitFor();
    expect(await points()).toEqual(descending(await points()).reverse());
    await page.getByRole('button', { name: 'دستگاه', exact: true }).press('Enter');
    await page.locator('th[aria-sort=ascending]', { hasText: 'دستگاه' }).waitFor();
    const names = await rows.getByRole('link').allInnerTexts();
    expect(names).toEqual([...names].sort(comparePersian));
  });

  it('the silence ledger has every agency and state in words, the silent first, and is narrowed and saved', async () => {
    const { page, open } = await visit('ministry');
    await open('/ledger');
    const map = page.getByRole('region', { name: 'نقشهٔ دفتر سکوت' });
    await map.waitFor();
    expect(await map.locator('tbody tr').count()).toBe(desk.agencies.length);
    expect(await map.locator('tbody tr').first().innerText()).toContain('ارسال‌نشده');
    await expectSoundPage(page);
    await page.getByLabel('وضعیت', { exact: true }).selectOption('missing');
    await page
      .getByRole('status')
      .filter({ hasText: /^[۱-۹] دستگاه$/ })
      .waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'دریافت CSV' }).click();
    const lines = (await bytesOf(await download)).toString().trim().split('\r\n');
    expect(lines).toHaveLength(desk.agencies.length + 1);
  });

  it('provinces and parents have the mean of their units', async () => {
    const { page, open } = await visit('ministry');
    await open('/units');
    await page.locator('tbody tr').first().waitFor();
    await expectSoundPage(page);
    await page.getByText('دستگاه‌های مادر', { exact: true }).click();
    await page.getByRole('columnheader', { name: 'دستگاه مادر' }).waitFor();
  });

  it('a scorecard shows score, trend, rights and indicators, and is had as a PDF', async () => {
    const { page, open } = await visit('evaluation-director');
    await open('/agencies/P0001');
    await page.getByRole('heading', { level: 1, name: desk.agency('P0001').name }).waitFor();
    for (const [card, shape] of [
      ['روند سه‌ماهه‌ها', '.recharts-line-curve'],
      ['یازده حق شهروندی', '.recharts-radar-polygon'],
    ] as const)
      await page.getByRole('region', { name: card }).locator(shape).first().waitFor();
    const articles = page.getByRole('region', { name: 'مواد تصویب‌نامه و شاخص‌ها' });
    await articles.getByRole('button', { name: 'باز کردن همه' }).click();
    expect(await articles.locator('tbody tr').count()).toBe(editionOne().indicators.length);
    await expectSoundPage(page);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'کارنامهٔ PDF' }).click();
    const pdf = await bytesOf(await download);
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  });

  it('a filled workbook of the rights assistant gets a receipt with number and SHA-256, and a provisional score', async () => {
    const { page, open } = await visit('rights-assistant');
    await open('/upload');
    const bytes = await filledWorkbook(desk.agency('P0001'), QUARTER);
    await send(page, 'گزارش تابستان.xlsx', bytes);
    const receipt = page.getByRole('region', { name: 'رسید', exact: true });
    await receipt.getByText(createHash('sha256').update(bytes).digest('hex')).waitFor();
    expect(await receipt.getByRole('button', { name: 'رونوشت شمارهٔ رسید' }).innerText()).toMatch(/[۰-۹]+/);
    const steps = page.getByRole('list', { name: 'مرحله‌های بررسی' });
    await steps.getByText(/[۰-۹]+٫[۰-۹]{2} از [۰-۹٬]+ \([۰-۹٫]+٪\)/).waitFor();
    // Beside the stories of the demonstration a round number may look odd: a warning, no fault.
    await steps.getByText(/^(.*\. )?(بی‌ایراد|پذیرفته شد، با هشدار)$/).waitFor();
    await expectSoundPage(page);

    await page.getByRole('button', { name: 'ارسال فایل دیگر' }).click();
    await send(page, 'همان.xlsx', bytes);
    await page.getByText('همین فایل پیش‌تر رسیده بود').waitFor();
    await open('/submissions');
    await page.locator('tbody tr').first().waitFor();
    await expectSoundPage(page);
  });

  it('a workbook with faults is answered with all of them, each at its cell', async () => {
    const { page, open } = await visit('rights-assistant');
    await open('/upload');
    const [above, blank] = indicatorsDue(editionOne(), QUARTER, 'agency').filter(
      ({ kind, method }) => kind === 'ratio' && method === 'ratio',
    );
    if (!above || !blank) throw new Error('edition 1 has no two ratios due in this quarter');
    const bytes = await filledWorkbook(desk.agency('P0001'), QUARTER, {
      [above.code]: { numerator: '121', denominator: '10' },
      [blank.code]: { numerator: undefined },
    });
    await send(page, 'با ایراد.xlsx', bytes);
    const findings = page.getByRole('region', { name: 'یافته‌های بررسی' });
    await findings.waitFor();
    for (const [code, words, value] of [
      [above.code, 'از مخرج آن (۱۰) بیشتر است', '121'],
      [blank.code, 'نوشته نشده است', ''],
    ] as const) {
      const rows = findings.locator('tbody', { hasText: code });
      expect(await rows.innerText()).toContain(words);
      const cell = await workbookCell(bytes, await rows.locator('td bdi').first().innerText());
      expect(cell).toEqual({ row: expect.stringContaining(code), value });
    }
    expect(await findings.locator('tbody tr', { hasText: 'بازدارنده' }).count()).toBe(2);
    await expectSoundPage(page);
  });

  it('a file that is no workbook is refused in one Persian sentence, and nothing is stored', async () => {
    const { page, open, watch } = await visit('rights-assistant');
    watch.expect({ status: 422, path: '/api/submissions' });
    const rows = page.locator('tbody tr');
    await open('/submissions');
    await rows.first().waitFor();
    const before = await rows.count();
    await open('/upload');
    await send(page, 'نامه.xlsx', Buffer.from('این یک کارپوشه نیست'));
    const refusal = page.getByRole('region', { name: 'فایل پذیرفته نشد' });
    await refusal.waitFor();
    expect(await refusal.locator('tbody tr').allInnerTexts()).toEqual([
      expect.stringContaining(messageOf('FILE_NOT_A_WORKBOOK')),
    ]);
    await expectSoundPage(page);
    await open('/submissions');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(before);
  });

  it('the annual report is asked for by the ministry, followed, and had as PDF and Excel', async () => {
    const { page, open } = await visit('ministry');
    await open('/annual');
    await page.getByRole('button', { name: 'درخواست گزارش سالانه' }).click();
    await page.getByRole('progressbar').waitFor();
    const list = page.getByRole('region', { name: 'گزارش‌های ساخته‌شده' });
    for (const [name, magic] of [
      [/^دریافت PDF/, '%PDF-'],
      [/^دریافت اکسل/, 'PK'],
    ] as const) {
      const button = list.getByRole('button', { name });
      await button.waitFor({ timeout: 90_000 });
      const download = page.waitForEvent('download');
      await button.click();
      expect((await bytesOf(await download)).toString('latin1')).toMatch(new RegExp(`^${magic}`));
    }
    await expectSoundPage(page);
  });

  it('a rule is tried, refused, rehearsed and asked for its hold on a rank, and changes no score', async () => {
    const { page, open, watch } = await visit('ministry');
    await open('/laboratory');
    const rule = page.getByRole('region', { name: 'قاعدهٔ آزمایشی' });
    await rule.getByRole('button', { name: /^مادهٔ ۱ / }).click();
    await page.getByRole('button', { name: 'بیازما' }).click();
    const nation = page.getByRole('region', { name: 'کشور، پیش و پس' });
    await nation.getByText('همهٔ امتیازها و رتبه‌ها همان است که اکنون هست.').waitFor();

    await rule.getByLabel('وزن: درخواست‌های ملاقات پذیرفته‌شده').fill('۹۰');
    await rule.getByLabel('کنار گذاشته شود: مادهٔ ۶').click();
    await page.getByText('قاعده پس از این آزمایش عوض شده است').waitFor();
    await page.getByRole('button', { name: 'بیازما' }).click();
    await nation.getByText('به ۱۰۰۰ رسانده شد').waitFor();
    await page.getByText('آزمایشی؛ هیچ امتیازی تغییر نکرد').first().waitFor();
    const rows = page.getByRole('region', { name: 'دستگاه‌ها', exact: true }).locator('tbody tr');
    expect(await rows.count()).toBe(desk.agencies.length);
    await expectSoundPage(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'دریافت CSV' }).click();
    expect((await bytesOf(await download)).toString()).toContain('آزمایشی,P0001,');

    watch.expect({ status: 422, path: '/api/laboratory/try' });
    await rule.getByLabel('وزن: درخواست‌های ملاقات پذیرفته‌شده').fill('-1');
    await page.getByRole('button', { name: 'بیازما' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('OFF-03 پذیرفته نیست');
    await rule.getByRole('button', { name: 'بازگرداندن همه' }).click();

    await page.getByRole('tab', { name: 'تمرین قاعده' }).click();
    await page.getByRole('button', { name: 'تمرین روی همهٔ دوره‌ها' }).click();
    const windows = page.getByRole('region', { name: 'تمرین قاعده در دوره‌ها' });
    await windows.getByText('دورهٔ منشور ۱۴۰۵').waitFor();
    await expectSoundPage(page);

    await page.getByRole('tab', { name: 'حساسیت رتبه' }).click();
    await page.getByRole('combobox', { name: 'دستگاه', exact: true }).fill(desk.agency('P0001').name);
    await page.getByRole('listbox').getByRole('option').first().click();
    const hold = page.getByRole('region', { name: /بر چه استوار است$/ });
    await hold.getByRole('heading', { name: 'پس از او' }).waitFor();
    expect(await hold.locator('tbody tr').count()).toBe(14);
    await expectSoundPage(page);
  });

  it('shows an account only the ways that it may go', async () => {
    const { page, open } = await visit('auditor');
    await open('/annual');
    await page.getByRole('region', { name: 'گزارش‌های ساخته‌شده' }).waitFor();
    expect(await page.getByRole('button', { name: 'درخواست گزارش سالانه' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'بارگذاری کاربرگ' }).count()).toBe(0);
    await page.getByRole('button', { name: 'خروج' }).click();
    await page.getByRole('heading', { name: 'ورود به سامانه' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'ورود به سامانه' }).waitFor();
  });

  it('the head signs, the director refuses one value, and both scores stand side by side', async () => {
    const reason = 'پیوست‌ها با عدد گزارش نمی‌خوانند';
    const head = await visit('agency-head');
    await head.open('/submissions');
    // Of a quarter for which nothing else was sent here.
    await head.page
      .getByRole('row', { name: /سه‌ماههٔ اول ۱۴۰۵/ })
      .getByRole('link')
      .click();
    await head.page.getByRole('checkbox', { name: /گواهی می‌کنم/ }).check();
    await head.page.getByRole('button', { name: 'امضا', exact: true }).click();
    await head.page.getByRole('link', { name: 'مقدارها و بازبینی آن‌ها' }).waitFor();
    await expectSoundPage(head.page);

    const { page, open, watch } = await visit('evaluation-director');
    watch.expect({ status: 422, path: '/api/submissions/' });
    await open('/review');
    await expectSoundPage(page);
    await page.getByRole('region', { name: 'گزارش‌های امضاشده' }).getByRole('link').click();
    const value = page.locator('li[id^=value-]').first();
    await value.getByText('رد مستندات').click();
    await expectSoundPage(page);
    await page.getByRole('button', { name: /^تأیید با/ }).click();
    await page.getByRole('alert').waitFor();
    await value.getByLabel('دلیل').fill(reason);
    await page.getByRole('button', { name: /^تأیید با/ }).click();
    await page.getByText(`دلیل: ${reason}`).waitFor();
    await expectSoundPage(page);

    await open(`/agencies/${OWN}`);
    const card = page.getByRole('region', { name: 'خوداظهاری و تأییدشده' });
    await card.locator('dd').first().waitFor();
    const [self, confirmed] = (await card.locator('dd').allInnerTexts()).map(toHundredths);
    expect(self).toBeGreaterThan(confirmed ?? Infinity);
    await card.locator('summary').click();
    await expectSoundPage(page);
    await card.getByRole('button', { name: 'تأییدشده چگونه به دست آمد؟' }).first().click();
    await card.getByText(reason).waitFor();
  });
});

async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('فایل کاربرگ').setInputFiles({ name, mimeType: XLSX, buffer });
}

async function bytesOf(download: Download): Promise<Buffer> {
  return await readFile(await download.path());
}

/** «۷۱۲٫۳۵» → 71235 */
function toHundredths(points: string): number {
  return Number(toLatinDigits(points).replace(/\D/g, ''));
}

function descending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => b - a);
}
