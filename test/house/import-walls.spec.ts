import { beforeAll, describe, expect, it } from '@jest/globals';
import { lintPlanted, type PlantedFile } from './lint-planted.js';

const LIBRARIES = [
  'faults',
  'persian',
  'calendar',
  'decree',
  'scoring',
  'review',
  'access',
  'record',
  'demonstration',
  'platform',
  'queue',
  'rtl-pdf',
  'ingestion',
  'reporting',
  'persistence',
  'usecases',
];

/** The arrows of design §2, written down a second time: who may import whom. */
const ARROWS: Readonly<Record<string, string>> = {
  'libs/faults/src': '',
  'libs/persian/src': '',
  'libs/calendar/src': 'persian faults',
  'libs/decree/src': 'calendar persian faults',
  'libs/scoring/src': 'calendar decree faults',
  'libs/review/src': 'calendar decree faults',
  'libs/access/src': 'calendar review',
  'libs/record/src': 'faults',
  'libs/demonstration/src': 'calendar decree',
  'libs/platform/src': 'faults',
  'libs/queue/src': 'faults',
  'libs/rtl-pdf/src': '',
  'libs/ingestion/src': 'calendar decree persian faults platform',
  'libs/reporting/src': 'calendar decree scoring review persian faults rtl-pdf platform',
  'libs/persistence/src': 'calendar decree scoring review access record persian faults platform',
  'libs/usecases/src': LIBRARIES.join(' '),
  'apps/api/src': 'usecases persistence access calendar persian faults platform queue',
  'apps/worker/src': 'usecases persistence access calendar persian faults platform queue',
  'apps/cli/src': 'usecases persistence access calendar persian faults platform queue',
  'apps/web/src': 'calendar persian faults',
};
const ROOMS = Object.keys(ARROWS);

/** The words and the pure core: no framework, no file, no process, no clock, no chance. */
const CORE = [
  'faults',
  'persian',
  'calendar',
  'decree',
  'scoring',
  'review',
  'access',
  'record',
  'demonstration',
];

const importOf = (library: string) => `import '#${library}';`;

const everyArrow: PlantedFile[] = ROOMS.flatMap((room) =>
  ['planted.ts', 'deep/planted.ts', 'planted.spec.ts'].map((name) => ({
    path: `${room}/${name}`,
    lines: LIBRARIES.map(importOf),
  })),
);

const OUTSIDE = [
  "import { readFileSync } from 'node:fs';",
  "import fs from 'fs';",
  "import { randomUUID } from 'node:crypto';",
  "import { Injectable } from '@nestjs/common';",
  "import { DataSource } from 'typeorm';",
  "import pdfMake from 'pdfmake';",
  "import type { Job } from 'bullmq';",
  "export { parse } from 'yaml';",
];
const CLOCK_AND_CHANCE = [
  'export const now = new Date();',
  'export const ms = Date.now();',
  'export const dice = Math.random();',
  'export const home = process.cwd();',
  "export const bytes = Buffer.from('');",
  'setTimeout(() => undefined, 1);',
  "export const page = fetch('http://localhost');",
  'export const text = Date();',
  'export const spread = new Date(...([] as []));',
  'export const since = performance.now();',
  'export const id = crypto.randomUUID();',
  'export const everything = globalThis.process;',
  'setImmediate(() => undefined);',
  'queueMicrotask(() => undefined);',
  "export const file = import('node:fs');",
];
const TEST_TOOLS = ["import { it } from '@jest/globals';", "import fc from 'fast-check';"];
const PATHS_OUT = [
  "import '../../scoring/src/rank-peers.js';",
  "import '../../scoring/src/index.js';",
  "import '#scoring/src/rank-peers.js';",
  "import '../../../dist/libs/scoring/src/index.js';",
  "import '../../../apps/api/src/main.js';",
  "export { main } from '../../../apps/worker/src/main.js';",
];
const HIDDEN_WAYS = [
  "export const hidden = import('#rtl-pdf');",
  "export const app = import('../../../apps/api/src/main.js');",
];
const RIGHT = [
  "import { DomainError } from '#faults';",
  "import { isLeapYear } from './is-leap-year.js';",
  "import { rank } from '../ranking/rank.js';",
  'export const given = (instant: number) => new Date(instant);',
  'export const noon = Date.UTC(2026, 11, 20);',
  "export const order = new Intl.Collator('fa');",
];

const files: PlantedFile[] = [
  ...everyArrow,
  ...CORE.flatMap((library) => [
    { path: `libs/${library}/src/outside.ts`, lines: [...OUTSIDE, ...TEST_TOOLS] },
    { path: `libs/${library}/src/outside.spec.ts`, lines: [...OUTSIDE, ...TEST_TOOLS] },
    { path: `libs/${library}/src/clock.ts`, lines: CLOCK_AND_CHANCE },
  ]),
  ...ROOMS.map((room) => ({ path: `${room}/paths.ts`, lines: PATHS_OUT })),
  ...ROOMS.map((room) => ({ path: `${room}/hidden.ts`, lines: HIDDEN_WAYS })),
  { path: 'libs/scoring/src/right.ts', lines: RIGHT },
  {
    path: 'libs/reporting/src/right.ts',
    lines: ["import pdfMake from 'pdfmake';", "import fs from 'node:fs';"],
  },
];

describe('the import walls', () => {
  let answers = new Map<string, ReadonlyMap<string, readonly string[]>>();
  beforeAll(() => {
    const results = lintPlanted(files);
    answers = new Map(files.map((file, index) => [file.path, results[index] ?? new Map<string, string[]>()]));
  }, 60_000);

  /** The rules that refuse a line of a planted file; a file that was not linted is a mistake of this test. */
  function refusals(path: string, line: string): readonly string[] {
    const rules = answers.get(path)?.get(line);
    if (!rules) throw new Error(`Not planted: ${path}: ${line}`);
    return rules;
  }

  it.each(everyArrow.map(({ path }) => path))('%s may import along its arrows and no other way', (path) => {
    const room = ROOMS.find((name) => path.startsWith(`${name}/`)) ?? '';
    const open = LIBRARIES.filter((library) => refusals(path, importOf(library)).length === 0);
    expect(open.sort()).toEqual((ARROWS[room] ?? '').split(' ').filter(Boolean).sort());
  });

  it.each(CORE)('%s knows no framework, no file, no package', (library) => {
    for (const line of OUTSIDE) {
      expect([line, refusals(`libs/${library}/src/outside.ts`, line)]).toEqual([
        line,
        ['no-restricted-imports'],
      ]);
      expect([line, refusals(`libs/${library}/src/outside.spec.ts`, line)]).toEqual([
        line,
        ['no-restricted-imports'],
      ]);
    }
  });

  it.each(CORE)('%s may use the test tools in its specs and nowhere else', (library) => {
    for (const line of TEST_TOOLS) {
      expect(refusals(`libs/${library}/src/outside.ts`, line)).toEqual(['no-restricted-imports']);
      expect(refusals(`libs/${library}/src/outside.spec.ts`, line)).toEqual([]);
    }
  });

  it.each(CORE)('%s knows no clock, no chance and no process', (library) => {
    for (const line of CLOCK_AND_CHANCE)
      expect([line, refusals(`libs/${library}/src/clock.ts`, line)]).toEqual([
        line,
        [expect.stringMatching(/^no-restricted-(globals|syntax)$/)],
      ]);
  });

  it.each(ROOMS)('%s reaches no other room by a path, and no application', (room) => {
    for (const line of PATHS_OUT)
      expect([line, refusals(`${room}/paths.ts`, line)]).toEqual([line, ['no-restricted-imports']]);
  });

  it.each(ROOMS)('%s hides no arrow in an import expression', (room) => {
    for (const line of HIDDEN_WAYS)
      expect([line, refusals(`${room}/hidden.ts`, line)]).toEqual([line, ['no-restricted-syntax']]);
  });

  it('what is right is accepted', () => {
    for (const line of RIGHT) expect([line, refusals('libs/scoring/src/right.ts', line)]).toEqual([line, []]);
  });

  it('an adapter may use its package', () => {
    expect(refusals('libs/reporting/src/right.ts', "import pdfMake from 'pdfmake';")).toEqual([]);
    expect(refusals('libs/reporting/src/right.ts', "import fs from 'node:fs';")).toEqual([]);
  });
});
