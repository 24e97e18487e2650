import type { Actor } from '#access';
import { DomainError } from '#faults';
import { createRepositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { visibleReport } from './find-report.js';

/** @throws DomainError REPORT_UNKNOWN, REPORT_NOT_READY, FORBIDDEN */
export async function readReportFile(
  { dataSource, fileStore }: Dependencies,
  actor: Actor,
  id: string,
  format: 'pdf' | 'xlsx',
): Promise<{ fileName: string; bytes: Buffer; sha256: string }> {
  const report = await visibleReport(createRepositories(dataSource.manager), actor, id);
  const file = report.files.find((one) => one.format === format);
  if (report.state !== 'ready' || !file) throw new DomainError('REPORT_NOT_READY', { report: id });
  return { fileName: file.fileName, bytes: await fileStore.get(file.sha256), sha256: file.sha256 };
}
