import type { EditionFaultCode } from '../edition-fault-messages.js';
import type { FaultParams } from '../edition-fault.js';

/** What could be read so far: a field that was missing or wrong is undefined, at every depth. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: Draft<T[K]> | undefined }
    : T;

/** Notes one fault; reading goes on, so that all faults are found in one pass. */
export type Report = (path: string, code: EditionFaultCode, params?: FaultParams) => void;

/** Reads one thing of unknown shape; reports and returns undefined where it is not what it should be. */
export type Reader<T> = (raw: unknown, path: string, report: Report) => Draft<T> | undefined;
