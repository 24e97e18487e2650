import fs from 'node:fs';
import { templatePath } from '#platform';
import { parse } from 'yaml';

export const CHAPTERS = [
  'nation',
  'ledger',
  'leagues',
  'groups',
  'articles',
  'findings',
  'method',
  'appendix',
] as const;
export type ChapterName = (typeof CHAPTERS)[number];

export interface ChapterWording {
  readonly title: string;
  readonly lead: string;
}

/** The fixed wording of the national report: templates/reports/annual.yaml, in our own words. */
export interface AnnualWording {
  readonly letter: {
    readonly title: string;
    readonly nationAddress: string;
    readonly nation: readonly string[];
  };
  readonly contents: { readonly title: string };
  readonly chapters: Readonly<Record<ChapterName, ChapterWording>>;
}

let read: AnnualWording | null = null;

/** Read once a thread. @throws Error where the file is missing or lacks a chapter. */
export function annualWording(): AnnualWording {
  if (read) return read;
  const wording = parse(fs.readFileSync(templatePath('reports', 'annual.yaml'), 'utf8')) as AnnualWording;
  for (const chapter of CHAPTERS)
    if (!wording.chapters[chapter].title) throw new Error(`templates/reports/annual.yaml: no ${chapter}`);
  read = wording;
  return wording;
}
