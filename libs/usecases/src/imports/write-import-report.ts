import type { Actor } from '#access';
import { createRepositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import type { FileToSend } from '../use-cases.js';
import type { ImportedFileView } from '../views/bulk-import-view.js';
import { writeCsv } from '../write-csv.js';
import { importedFileViewOf } from './bulk-import-view-of.js';
import { visibleImport } from './find-import.js';

const MOST_ROWS = 65_000;

const COLUMNS: readonly (readonly [string, (row: ImportedFileView) => string | number | null])[] = [
  ['فایل', ({ file }) => file],
  ['نتیجه', ({ outcomeTitle }) => outcomeTitle],
  ['شمارهٔ رسید', ({ number }) => number],
  ['زمان رسید', ({ receivedAtTitle }) => receivedAtTitle],
  ['دستگاه', ({ agency }) => agency],
  ['سه‌ماهه', ({ quarterTitle }) => quarterTitle],
  ['با تأخیر', ({ isLate }) => (isLate ? 'بله' : 'خیر')],
  ['خطای بازدارنده', ({ blockingCount }) => blockingCount],
  ['هشدار', ({ warningCount }) => warningCount],
  ['شرح', ({ message }) => message],
  ['نخستین یافته‌ها', ({ sentences }) => sentences.join(' | ')],
  ['SHA-256', ({ sha256 }) => sha256],
];

/** The whole report of an import as CSV. @throws DomainError IMPORT_UNKNOWN, FORBIDDEN */
export async function writeImportReport(
  { dataSource }: Dependencies,
  actor: Actor,
  id: string,
): Promise<FileToSend> {
  const repositories = createRepositories(dataSource.manager);
  await visibleImport(repositories, actor, id);
  const rows = await repositories.bulkImports.files(id, { from: 0, limit: MOST_ROWS });
  const lines = [
    COLUMNS.map(([title]) => title),
    ...rows.map(importedFileViewOf).map((row) => COLUMNS.map(([, valueOf]) => valueOf(row))),
  ];
  return { fileName: `ورود گروهی ${id.slice(0, 8)}.csv`, bytes: writeCsv(lines) };
}
