import { createHash } from 'node:crypto';
import type { Edition } from '#decree';
import { checkFileName, type WorkbookReader } from '#ingestion';
import type { CheckView } from '../views/check-view.js';
import { findingViewOf } from './finding-view-of.js';

/** A dry run: reads and checks a workbook and writes nothing; needs no database (design §9). */
export async function checkFile(
  { reader, editions }: { reader: WorkbookReader; editions: readonly Edition[] },
  file: string,
  bytes: Buffer,
): Promise<CheckView> {
  const read = await reader.read(bytes, { editions });
  const { identity, values } = read;
  const named = identity ? checkFileName(file, bytes) : [];
  const findings = [...named, ...read.findings];
  const edition = editions.find((one) => one.code === identity?.edition) ?? editions.at(-1);
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    accepted: read.isAccepted && named.length === 0,
    agency: identity?.agency ?? null,
    quarter: identity?.quarter ?? null,
    edition: identity?.edition ?? null,
    findings: findings.map((finding) => findingViewOf(finding, edition)),
    values: values.map((value) => ({
      agency: value.agency,
      indicator: value.indicator,
      status: value.status,
      numerator: value.numerator ?? null,
      denominator: value.denominator ?? null,
      value: value.value ?? null,
      n: value.n ?? null,
      secondValue: value.secondValue ?? null,
      secondN: value.secondN ?? null,
      reason: value.reason ?? null,
      sheet: value.sheet,
      cell: value.cell,
      raw: value.raw,
    })),
  };
}
