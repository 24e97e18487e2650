import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inspectPage } from './inspect-page.js';

/** What every page owes its readers: right to left, Persian digits, our own font, no bar to scroll sideways, axe. */
export async function expectSoundPage(page: Page): Promise<void> {
  const found = await inspectPage(page);
  expect(found).toMatchObject({
    language: 'fa',
    direction: 'rtl',
    font: expect.stringMatching(/^Vazirmatn/),
    latinDigits: [],
    overhang: [0, 0],
    violations: [],
  });
  expect(found.fontPlaces.length).toBeGreaterThan(0);
  for (const place of found.fontPlaces) expect(new URL(place).origin).toBe(new URL(page.url()).origin);
}
