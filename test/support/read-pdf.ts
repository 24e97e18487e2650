import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** True where the poppler programs stand ready; `npm test` installs them where it may. */
export const HAS_POPPLER = spawnSync('pdftotext', ['-v']).error === undefined;

function withFile<T>(pdf: Uint8Array, read: (file: string) => T): T {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-pdf-'));
  try {
    const file = path.join(folder, 'document.pdf');
    fs.writeFileSync(file, pdf);
    return read(file);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

const backwards = (text: string): string => Array.from(text).reverse().join('');

/**
 * Inside a right-to-left line poppler writes a number together with the spaces, brackets and punctuation on its two
 * sides as one left-to-right stretch, in the order of the eye. This puts them back where they are read.
 */
function inReadingOrder(text: string): string {
  return text
    .replace(
      /\u202A([^\p{L}\p{N}\u202C]*)([^\u202C]*?)([^\p{L}\p{N}\u202C]*)\u202C/gu,
      (_, left: string, core: string, right: string) => backwards(right) + core + backwards(left),
    )
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/(\S) {2,3}(?=\S)/g, '$1 ');
}

/** Text of each page in reading order. */
export function pdfPages(pdf: Uint8Array): string[] {
  return withFile(pdf, (file) => run('pdftotext', [file, '-']).split('\f').slice(0, -1).map(inReadingOrder));
}

export interface PdfWord {
  readonly text: string;
  /** Points from the left and the top of its page. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words of all pages with their places. */
export function pdfWords(pdf: Uint8Array, ...options: readonly string[]): PdfWord[] {
  const html = withFile(pdf, (file) => run('pdftotext', ['-bbox', ...options, file, '-']));
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
  return [...html.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
}

/** What pdfinfo says: `-struct-text` for the structure tree, nothing for the head. */
export function pdfFacts(pdf: Uint8Array, ...options: readonly string[]): string {
  return withFile(pdf, (file) => run('pdfinfo', [...options, file]));
}
