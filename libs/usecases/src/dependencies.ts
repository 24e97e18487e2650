import type { CalendarData } from '#calendar';
import type { ArchiveLimits, ReadLimits, WorkbookReader } from '#ingestion';
import type { Clock, FileStore } from '#platform';
import type { JobQueue } from '#queue';
import type { ReportRenderer } from '#reporting';
import type { openDatabase } from '#persistence';

type DataSource = Awaited<ReturnType<typeof openDatabase>>;

/** What the use cases stand on; an application puts it together once, at start. */
export interface Dependencies {
  readonly dataSource: DataSource;
  readonly queue: JobQueue;
  readonly fileStore: FileStore;
  readonly clock: Clock;
  readonly calendar: CalendarData;
  readonly reader: WorkbookReader;
  readonly renderer: ReportRenderer;
  /** Of files and zips on their way to the reader, where they are not the usual ones. */
  readonly importLimits?: {
    readonly archive?: Partial<ArchiveLimits>;
    readonly workbook?: Partial<ReadLimits>;
  };
  /** No DATABASE_URL: fictitious agencies, everything watermarked «نمایشی». */
  readonly isDemonstration: boolean;
}
