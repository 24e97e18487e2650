// node intake-child.mjs DATABASE STORE FOLDER: a bulk import as a process of its own, and what it took, as JSON.
import fs from 'node:fs';
import path from 'node:path';
import { DEFAULT_CALENDAR, tehranInstant } from '../../dist/libs/calendar/src/index.js';
import { createWorkbookReader } from '../../dist/libs/ingestion/src/index.js';
import { openDatabase } from '../../dist/libs/persistence/src/index.js';
import { createDiskFileStore, createFixedClock } from '../../dist/libs/platform/src/index.js';
import { createInlineQueue } from '../../dist/libs/queue/src/index.js';
import { createUseCases, OPERATOR } from '../../dist/libs/usecases/src/index.js';
import { edition } from './material.mjs';

const THREADS = 2;
const WARMING = 200;
/** Resident memory is looked at here: it must not grow from the first to the last. */
const MARK = 1_000;

const [databaseUrl, store, folder] = process.argv.slice(2);
const dataSource = await openDatabase(databaseUrl);
const reader = createWorkbookReader({ threads: THREADS });
const useCases = createUseCases({
  dataSource,
  reader,
  queue: createInlineQueue(),
  fileStore: createDiskFileStore(store),
  clock: createFixedClock(tehranInstant({ year: 1405, month: 7, day: 10 }, 10)),
  calendar: DEFAULT_CALENDAR,
  renderer: null,
  isDemonstration: false,
});
// Threads are started and their code is warm before anything is timed.
for (const name of fs.readdirSync(folder).slice(0, WARMING))
  await reader.read(fs.readFileSync(path.join(folder, name)), { editions: [edition] });

const start = performance.now();
const cpu = process.cpuUsage();
const seconds = () => (performance.now() - start) / 1000;
const before = process.memoryUsage.rss();
const peaks = [];
let files = 0;
let warned = 0;
let stored = { seconds: 0, cpu: 0 };
const summary = await useCases.importWorkbooks(OPERATOR, [folder], {
  onOutcome: ({ outcome, file, findings }) => {
    if (outcome !== 'accepted') throw new Error(`${file} is ${outcome}`);
    if (findings.length > 0) warned += 1;
    const mark = Math.floor(files / MARK);
    peaks[mark] = Math.max(peaks[mark] ?? 0, process.memoryUsage.rss());
    files += 1;
    const { user, system } = process.cpuUsage(cpu);
    stored = { seconds: seconds(), cpu: (user + system) / 1e6 };
  },
});
const scoring = seconds() - stored.seconds;
await reader.close();
await dataSource.destroy();
process.stdout.write(JSON.stringify({ ...stored, scoring, values: summary.values, warned, before, peaks }));
