import { type LogLevel } from './log-level.js';
import { type ArchiveLimitsGiven, type ReadingLimits } from './limit-variables.js';

/** What a process is told from outside: read once at its first line, then handed down, never read again. */
export interface AppConfig {
  /** Data folder of the demonstration: embedded database, files, logs. Absolute. */
  readonly home: string;
  /** `null`: the embedded server under `home` is used. */
  readonly databaseUrl: string | null;
  /** `null`: the queue lives in PostgreSQL. */
  readonly redisUrl: string | null;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** No `DATABASE_URL`: fictitious agencies, every page and report is marked «نمایشی». */
  readonly isDemonstration: boolean;
  /** What the first run fills. */
  readonly demonstration: { readonly agencies: number; readonly years: number };
  /** Scheme, host and port under which people reach the product, where a proxy stands before it. */
  readonly publicOrigin: string | null;
  /** Keeps two installations apart on one Redis server or in one database. */
  readonly queuePrefix: string;
  readonly limits: {
    /** Largest file that may be sent, in bytes. */
    readonly uploadBytes: number;
    /** Limits of the reader that are set (KARNAMEH_READ_*), by their names there; the others are the usual ones. */
    readonly reading: ReadingLimits;
    /** Limits of zips of workbooks that are set (KARNAMEH_ZIP_*). */
    readonly archive: ArchiveLimitsGiven;
  };
}
