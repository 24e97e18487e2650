import { DEFAULT_CALENDAR, tehranInstant } from '#calendar';
import { createWorkbookReader } from '#ingestion';
import { openDatabase } from '#persistence';
import { createDiskFileStore, createFixedClock } from '#platform';
import { createInlineQueue } from '#queue';
import { createReportRenderer } from '#reporting';
import { createUseCases, OPERATOR } from '#usecases';

// A process that imports a folder in batches of five files, to be killed by a test: <database> <file store> <folder>.
const [, , databaseUrl = '', store = '', folder = ''] = process.argv;

const useCases = createUseCases({
  dataSource: await openDatabase(databaseUrl),
  queue: createInlineQueue(),
  fileStore: createDiskFileStore(store),
  clock: createFixedClock(tehranInstant({ year: 1405, month: 4, day: 10 }, 10)),
  calendar: DEFAULT_CALENDAR,
  reader: createWorkbookReader({ threads: 1 }),
  renderer: createReportRenderer({ threads: 1 }),
  isDemonstration: false,
});
await useCases.importWorkbooks(OPERATOR, [folder], {
  batch: { files: 5, bytes: 1e9 },
  onOutcome: ({ file }) => void process.send?.(file),
});
process.exit(0);
