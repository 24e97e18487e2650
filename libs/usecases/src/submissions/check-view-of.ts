import { createHash } from 'node:crypto';
import type { Edition } from '#decree';
import type { Finding } from '#faults';
import type { CheckedWorkbook } from '#ingestion';
import { numbersOf } from '../numbers-of.js';
import type { CheckView } from '../views/check-view.js';
import { findingViewOf } from './finding-view-of.js';

/** The answer of a dry run; `named`: faults of the file's name, which refuse it as those of its content do. */
export function checkViewOf(
  { file, bytes }: { readonly file: string; readonly bytes: Buffer },
  read: CheckedWorkbook,
  named: readonly Finding[],
  editions: readonly Edition[],
): CheckView {
  const { identity, values } = read;
  const edition = editions.find((one) => one.code === identity?.edition) ?? editions.at(-1);
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    accepted: read.isAccepted && named.length === 0,
    agency: identity?.agency ?? null,
    quarter: identity?.quarter ?? null,
    edition: identity?.edition ?? null,
    findings: [...named, ...read.findings].map((finding) => findingViewOf(finding, edition)),
    values: values.map((value) => ({
      agency: value.agency,
      indicator: value.indicator,
      status: value.status,
      ...numbersOf(value),
      reason: value.reason ?? null,
      sheet: value.sheet,
      cell: value.cell,
      raw: value.raw,
    })),
  };
}
