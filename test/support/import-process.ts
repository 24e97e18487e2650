import { DEFAULT_CALENDAR, tehranInstant } from '#calendar';
import { createWorkbookReader } from '#ingestion';
import { openDatabase } from '#persistence';
import { createDiskFileStore, createFixedClock } from '#platform';
import { createInlineQueue } from '#queue';
import { createReportRenderer } from '#reporting';
import { createJobHandlers, createUseCases, OPERATOR } from '#usecases';

// A process that imports a folder in batches of five files, or does the job of an import that was asked for, to be killed
// by a test: <database> <file store> <folder>, or <database> <file store> job <id>.
const [, , databaseUrl = '', store = '', folder = '', importId] = process.argv;

const dependencies = {
  dataSource: await openDatabase(databaseUrl),
  queue: createInlineQueue(),
  fileStore: createDiskFileStore(store),
  clock: createFixedClock(tehranInstant({ year: 1405, month: 4, day: 10 }, 10)),
  calendar: DEFAULT_CALENDAR,
  reader: createWorkbookReader({ threads: 1 }),
  renderer: createReportRenderer({ threads: 1 }),
  isDemonstration: false,
};
if (importId === undefined)
  await createUseCases(dependencies).importWorkbooks(OPERATOR, [folder], {
    batch: { files: 5, bytes: 1e9 },
    onOutcome: ({ file }) => void process.send?.(file),
  });
else
  await createJobHandlers(dependencies)['import-files'](
    { name: 'import-files', importId },
    { attempt: 1, isLastAttempt: false },
  );
process.exit(0);
