import { EDITION_FAULT_MESSAGES, type EditionFaultCode } from './edition-fault-messages.js';

export type FaultParams = Readonly<Record<string, string | number>>;

/** One fault of an edition: where, which rule, with what numbers, and the Persian sentence that says so. */
export interface EditionFault {
  /** `indicators[3].target`: names of the YAML, list positions from 0. */
  readonly path: string;
  readonly code: EditionFaultCode;
  readonly params: FaultParams;
  readonly message: string;
}

export function editionFault(path: string, code: EditionFaultCode, params: FaultParams = {}): EditionFault {
  return { path, code, params, message: EDITION_FAULT_MESSAGES[code]({ path, ...params }) };
}
