import fs from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium of this machine; null where there is none, and the browser tests are left out. */
export function findBrowser(): string | null {
  const places = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return places.find((place) => fs.existsSync(place)) ?? null;
}
