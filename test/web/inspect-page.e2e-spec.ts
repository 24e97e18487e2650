import { describe, expect, it } from '@jest/globals';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS } from './browser-flags.js';
import { findBrowser } from './find-browser.js';
import { inspectPage } from './inspect-page.js';
import { watchPage } from './watch-page.js';

const executablePath = findBrowser();
const suite = executablePath ? describe : describe.skip;

const ORIGIN = 'http://karnameh.test';
/** Left to right, a Latin number, a wide block, a field without a name, a script that fails, a picture from elsewhere. */
const FAULTY = `<!doctype html><html lang="en"><title>page</title><body style="margin:0">
<main><h1>۱۴۰۵</h1><p>120 agencies</p><bdi>N0001</bdi><input><div style="width:2000px">.</div></main>
<img alt="" src="http://elsewhere.test/picture.png"><script>throw new Error('planted')</script>`;

suite('the inspection of pages (left out where no Chromium is on PATH)', () => {
  it('sees each fault that was planted', async () => {
    const browser = await chromium.launch({ executablePath: executablePath ?? '', args: BROWSER_FLAGS });
    try {
      const page = await browser.newPage();
      const watch = watchPage(page, ORIGIN);
      await page.route('**', async (route) =>
        route.request().url() === `${ORIGIN}/`
          ? await route.fulfill({ contentType: 'text/html; charset=utf-8', body: FAULTY })
          : await route.abort(),
      );
      await page.goto(`${ORIGIN}/`);
      const found = await inspectPage(page);
      expect(found).toMatchObject({ language: 'en', direction: 'ltr', latinDigits: ['120 agencies'] });
      expect(found.overhang).toEqual([2000 - 1280, 2000 - 390]);
      expect(found.violations).toEqual([expect.stringMatching(/^label: input/)]);
      const troubles = watch.troubles().join('\n');
      expect(troubles).toContain('a request to another host: http://elsewhere.test/picture.png');
      expect(troubles).toContain('nobody caught: Error: planted');
      expect(troubles).toContain('error in the console');
    } finally {
      await browser.close();
    }
  });
});
