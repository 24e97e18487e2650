import type { CheckedWorkbook, TemplateIdentity } from '#ingestion';
import type { JudgedFile } from './judged-file.js';

/** A file that was read, before it is held against what was reported earlier; the others are judged already. */
export type ReadFile =
  | Exclude<JudgedFile, { verdict: 'new' }>
  | {
      readonly place: string;
      readonly verdict: 'read';
      readonly bytes: Buffer;
      readonly sha256: string;
      readonly identity: TemplateIdentity;
      readonly checked: CheckedWorkbook;
      readonly isLate: boolean;
    };
