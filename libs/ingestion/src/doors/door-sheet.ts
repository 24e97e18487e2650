import type { PartName } from '#decree';
import type { TemplateIdentity } from '../template/template-identity.js';

/** What a row of JSON or CSV may say, by the same machine keys in both. */
export const ROW_FIELDS = [
  'code',
  'agencyCode',
  'numerator',
  'denominator',
  'value',
  'n',
  'secondValue',
  'secondN',
  'status',
  'reason',
  'evidence',
] as const satisfies readonly (PartName | 'code' | 'agencyCode' | 'status' | 'reason' | 'evidence')[];

export type RowField = (typeof ROW_FIELDS)[number];

/** One filled field. `ref`: a JSON pointer (`/values/3/numerator`), or line and field of a CSV (`12:5`). */
export interface DoorCell {
  readonly ref: string;
  readonly raw: string;
  readonly type: 'text' | 'number' | 'boolean';
}

export interface DoorRow {
  /** Index of a JSON row, line of a CSV row. */
  readonly row: number;
  readonly cells: ReadonlyMap<RowField, DoorCell>;
  /** Address of a field of this row, whether it is filled or not. */
  refOf(field: RowField): string;
}

/** What a system of an agency sent, before it is known which numbers its indicators have. */
export interface DoorSheet {
  /** Stands where a workbook's findings and values name their sheet. */
  readonly name: 'JSON' | 'CSV';
  readonly identity: TemplateIdentity;
  /** «Nothing to report» for the whole quarter. */
  readonly attestation: DoorCell | undefined;
  readonly rows: readonly DoorRow[];
}
