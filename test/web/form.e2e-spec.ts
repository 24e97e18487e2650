import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { indicatorsDue } from '#decree';
import { toPersianDigits } from '#persian';
import { messageOf } from '#platform';
import { eventually } from '../support/eventually.js';
import { editionOne } from '../support/edition-one.js';
import { expectSoundPage } from './expect-sound-page.js';
import { faultyWorkbook } from './faulty-workbook.js';
import { findBrowser } from './find-browser.js';
import { type Visitor, WebDesk } from './web-desk.js';
import { workbookCell } from './workbook-cell.js';

/** The demonstration is filled, and two browsers are driven, beside everything else that the machine does. */
const PATIENCE_MS = 400_000;
const QUARTER = '1405-Q2';
const PLACE = `/form/P0001/${QUARTER}`;
const [RATIO, OTHER] = indicatorsDue(editionOne(), QUARTER, 'agency').filter(
  ({ kind, isPart }) => kind === 'ratio' && isPart,
);
if (!RATIO || !OTHER) throw new Error('edition 1 has no two shares due in this quarter');

const browser = findBrowser();
const suite = browser
  ? { describe, name: 'the form and the findings in a browser' }
  : {
      describe: describe.skip,
      name: 'the form and the findings in a browser (left out: no Chromium on PATH)',
    };

suite.describe(suite.name, () => {
  let desk: WebDesk;
  let visitors: Visitor[] = [];
  const visit = async (): Promise<Visitor> => {
    const visitor = await desk.visit('rights-assistant');
    visitors.push(visitor);
    return visitor;
  };
  beforeAll(async () => {
    desk = await WebDesk.open(browser ?? '');
  }, PATIENCE_MS);
  afterEach(async () => {
    const troubles = visitors.flatMap(({ watch }) => watch.troubles());
    for (const { leave } of visitors) await leave();
    visitors = [];
    expect(troubles).toEqual([]);
  });
  afterAll(async () => {
    await desk?.close();
  });

  const saved = async (page: Page) => await page.getByText(/^ذخیره شد، /).waitFor();
  const rowOf = (page: Page, code: string): Locator => page.locator(`#row-${code}`);
  const numbersOf = (page: Page, code: string): Locator =>
    rowOf(page, code).locator('input[inputmode=decimal]');
  const valueOf = async (page: Page, code: string, place: number) =>
    await numbersOf(page, code).nth(place).inputValue();

  it('is opened from the upload page, filled by the keyboard in any digits, told its faults, and kept', async () => {
    const { page, open } = await visit();
    await open('/upload');
    await page.getByLabel('سه‌ماههٔ فرم').selectOption(QUARTER);
    await page.getByRole('link', { name: 'باز کردن فرم' }).click();
    await page.getByText('فرم خالی است').waitFor();
    await expectSoundPage(page);
    // Nobody is told of rows that nobody has touched.
    expect(await page.locator('[aria-invalid=true]').count()).toBe(0);

    await numbersOf(page, RATIO.code).nth(0).focus();
    await page.keyboard.type('۱۲');
    await page.keyboard.press('Enter');
    await page.keyboard.type('10');
    await page.keyboard.press('Tab');
    const sentence = messageOf('NUMERATOR_ABOVE_DENOMINATOR', { numerator: '12', denominator: '10' });
    await rowOf(page, RATIO.code).getByText(sentence).waitFor();
    expect(await numbersOf(page, RATIO.code).nth(0).getAttribute('aria-invalid')).toBe('true');
    await numbersOf(page, RATIO.code).nth(1).fill('٢٠');
    await rowOf(page, RATIO.code).getByText(sentence).waitFor({ state: 'detached' });
    await saved(page);
    await expectSoundPage(page);

    await page.reload();
    await page.getByRole('button', { name: 'فرستادن گزارش' }).waitFor();
    expect([await valueOf(page, RATIO.code, 0), await valueOf(page, RATIO.code, 1)]).toEqual(['۱۲', '٢٠']);
  });

  it('is not sent while rows are wanting: all of them are told, and the first is gone to', async () => {
    const { page, open } = await visit();
    await open(PLACE);
    await page.getByRole('button', { name: 'فرستادن گزارش' }).click();
    await page.getByText(/^فرستاده نشد: /).waitFor();
    await page.locator('[aria-invalid=true]:focus').waitFor();
    expect(await page.locator('[aria-invalid=true]').count()).toBeGreaterThan(30);
    await expectSoundPage(page);
  });

  it(
    'two windows lose nothing: other fields come together, the same field is asked about',
    async () => {
      const [one, two] = [await visit(), await visit()];
      two.watch.expect({ status: 409, path: '/api/drafts/' });
      await one.open(PLACE);
      await two.open(PLACE);
      await numbersOf(one.page, RATIO.code).nth(0).fill('7');
      await saved(one.page);
      await numbersOf(two.page, OTHER.code).nth(0).fill('5');
      await two.page.getByText('دو پنجره یکی شد').waitFor();
      await saved(two.page);
      expect([await valueOf(two.page, RATIO.code, 0), await valueOf(two.page, OTHER.code, 0)]).toEqual([
        '7',
        '5',
      ]);

      one.watch.expect({ status: 409, path: '/api/drafts/' });
      await numbersOf(one.page, OTHER.code).nth(0).fill('6');
      const asked = one.page.getByRole('dialog');
      await asked.waitFor();
      expect(await asked.locator('tbody td').allInnerTexts()).toEqual(['6', '5']);
      await expectSoundPage(one.page);
      await asked.getByRole('button', { name: 'نوشتهٔ دیگر بماند' }).click();
      await asked.waitFor({ state: 'detached' });
      await saved(one.page);
      expect(await valueOf(one.page, OTHER.code, 0)).toBe('5');
    },
    PATIENCE_MS,
  );

  it('says that it could not save, keeps what was typed, does not let go, and saves when it can', async () => {
    const { page, open, watch } = await visit();
    await open(PLACE);
    watch.expect({ status: 503, path: '/api/drafts/' });
    let isDown = true;
    await page.route('**/api/drafts/**', async (route) => {
      if (isDown && route.request().method() === 'PUT') await route.fulfill({ status: 503 });
      else await route.continue();
    });
    await numbersOf(page, RATIO.code).nth(0).fill('۹');
    await page.getByText('ذخیره نشد.', { exact: true }).waitFor();
    await expectSoundPage(page);
    await page.getByRole('link', { name: 'ارسال‌ها' }).click();
    const asked = page.getByRole('dialog', { name: 'نوشته‌های ذخیره‌نشده دارید' });
    await asked.waitFor();
    isDown = false;
    await asked.getByRole('button', { name: 'ماندن در صفحه' }).last().click();
    await saved(page);
    expect(await valueOf(page, RATIO.code, 0)).toBe('۹');
  });

  it('says 200 findings of an upload a page at a time, narrowed by kind and by words; a dry run stores nothing', async () => {
    const { page, open } = await visit();
    const bytes = await faultyWorkbook(desk.agency('P0001'), QUARTER, (place) => ({
      input1: `حدود ${toPersianDigits(place)} نفر`,
      input2: place % 2 === 0 ? `-${place + 1}.5` : `نامعلوم ${toPersianDigits(place)}`,
      status: `شاید ${toPersianDigits(place)}`,
    }));
    await open('/submissions');
    await page.locator('tbody tr').first().waitFor();
    const before = await page.locator('tbody tr').count();
    await open('/upload');
    await page.getByRole('switch', { name: 'فقط بررسی شود' }).check();
    await page.getByLabel('فایل کاربرگ').setInputFiles({ name: 'آزمایش.xlsx', mimeType: '', buffer: bytes });
    const tried = page.getByRole('region', { name: 'بررسی آزمایشی' });
    await tried.getByText('پذیرفته نمی‌شود').waitFor();
    await expectSoundPage(page);
    const told = tried.locator('tbody tr', { has: page.locator('td') });
    expect(await told.count()).toBe(60);
    expect(await tried.getByRole('navigation', { name: 'صفحه‌های فهرست' }).count()).toBe(1);
    await tried.getByRole('button', { name: /^وضعیت «…» شناخته نیست/ }).click();
    await tried.getByLabel('جست‌وجو در یافته‌ها').fill('شايد ۷»');
    expect(await told.allInnerTexts()).toEqual([expect.stringContaining('شاید ۷')]);
    await open('/submissions');
    await page.locator('tbody tr').first().waitFor();
    expect(await page.locator('tbody tr').count()).toBe(before);
  });

  it('offers safe repairs of an upload, each seen beforehand, and a copy in which they are made', async () => {
    const { page, open } = await visit();
    const bytes = await faultyWorkbook(desk.agency('P0001'), QUARTER, (place) =>
      place === 0 ? { input1: ' ۸\u200c' } : {},
    );
    await open('/upload');
    await page.getByLabel('فایل کاربرگ').setInputFiles({ name: 'ترمیم.xlsx', mimeType: '', buffer: bytes });
    const card = page.getByRole('region', { name: 'ترمیم‌های پیشنهادی' });
    await card.getByText('دیدن ۱ ترمیم').click();
    expect(await card.locator('tbody td').allInnerTexts()).toEqual([
      '',
      expect.stringMatching(/^[A-Z]\d+$/),
      expect.any(String),
      '␣۸▯',
      '8',
    ]);
    await expectSoundPage(page);
    const download = page.waitForEvent('download');
    await card.getByRole('button', { name: 'دریافت نسخهٔ ترمیم‌شده' }).click();
    const repaired = await readFile(await (await download).path());
    const address = await card.locator('tbody bdi').first().innerText();
    expect(await workbookCell(repaired, address)).toMatchObject({ value: '8' });
  });

  it('emptied, it begins from the report sent before, and is sent as a report of its own', async () => {
    const { page, open } = await visit();
    await open(PLACE);
    await page.getByRole('button', { name: 'پاک کردن فرم' }).click();
    await page.getByRole('button', { name: 'پاک شود' }).click();
    await page.getByRole('button', { name: /^همهٔ گزارش شمارهٔ / }).click();
    await saved(page);
    // The page says «saved» before it has drawn what came back.
    const taken = await eventually(
      async () => await valueOf(page, RATIO.code, 0),
      (text) => text !== '',
    );
    expect(taken).toMatch(/^\d+$/);
    await page.getByRole('button', { name: 'فرستادن گزارش' }).click();
    const receipt = page.getByRole('region', { name: 'رسید', exact: true });
    await receipt.getByText(`karnameh-form-P0001-${QUARTER}.json`).waitFor();
    await page
      .getByRole('list', { name: 'مرحله‌های بررسی' })
      .getByText(/[۰-۹]+٫[۰-۹]{2} از /)
      .waitFor();
    await expectSoundPage(page);
    await open(PLACE);
    await page.getByText('این فرم فرستاده شده است').waitFor();
  });
});
