import type { Finding } from '#faults';
import type { ReportedValue } from '#decree';
import type { TemplateIdentity } from './template/template-identity.js';

/** A value with its place in the file. */
export interface ReadValue extends ReportedValue {
  readonly agency: string;
  readonly sheet: string;
  /** A1 reference of its first number, or of its status where it has none. */
  readonly cell: string;
  /** What the cells say, before any transform; several numbers parted by ` / `. */
  readonly raw: string;
  /** «شمارهٔ پیوست مستندات», where one is given. */
  readonly evidence?: string | undefined;
}

export interface CheckedWorkbook {
  /** Null where the file is no workbook of ours. */
  readonly identity: TemplateIdentity | null;
  /** No blocking finding. */
  readonly isAccepted: boolean;
  /** All of them at once, in the order of the sheet; equal ones counted. */
  readonly findings: readonly Finding[];
  /** Of the due rows without a blocking finding, in the order of the sheet. */
  readonly values: readonly ReadValue[];
}
