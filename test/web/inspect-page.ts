import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TELEPHONE = { width: 390, height: 844 };

export interface Inspection {
  readonly language: string;
  readonly direction: string;
  /** The family that letters are drawn in; empty while our own is not loaded. */
  readonly font: string;
  /** Addresses that fonts came from. */
  readonly fontPlaces: readonly string[];
  /** Visible text with Latin digits, outside what is written left to right (codes, hashes, cells, names of files). */
  readonly latinDigits: readonly string[];
  /** Pixels by which the page can be scrolled sideways: at the desk, on a telephone. */
  readonly overhang: readonly [number, number];
  /** Rules of axe-core that are broken seriously or critically, with the places. */
  readonly violations: readonly string[];
}

// What runs in the page is text: the types of the browser would become known to the whole repository.
const FONTS_READY = 'document.fonts.ready.then(() => undefined)';
const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const WORDS = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const latinDigits = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.trim();
    const parent = node.parentElement;
    if (/[0-9]/.test(text) && parent.checkVisibility() && !parent.closest('[dir=ltr], bdi, code, script'))
      latinDigits.push(text);
  }
  return {
    language: document.documentElement.lang,
    direction: getComputedStyle(document.body).direction,
    font: document.fonts.check('16px Vazirmatn', 'کارنامه') ? getComputedStyle(document.body).fontFamily : '',
    fontPlaces: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /[.](woff2?|ttf|otf)/.test(name)),
    latinDigits,
  };
})()`;

/** Everything that every page owes its readers. */
export async function inspectPage(page: Page): Promise<Inspection> {
  await page.evaluate(FONTS_READY);
  const words =
    await page.evaluate<Pick<Inspection, 'language' | 'direction' | 'font' | 'fontPlaces' | 'latinDigits'>>(
      WORDS,
    );
  const violations = await seriousViolations(page);
  const size = page.viewportSize() ?? TELEPHONE;
  const atDesk = await page.evaluate<number>(OVERHANG);
  await page.setViewportSize(TELEPHONE);
  const onTelephone = await page.evaluate<number>(OVERHANG);
  await page.setViewportSize(size);
  return { ...words, overhang: [atDesk, onTelephone], violations };
}

async function seriousViolations(page: Page): Promise<string[]> {
  // By the debugger and not by a script element: the content security policy of the product stays in force.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}
