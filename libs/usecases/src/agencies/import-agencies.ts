import { parse as parseCsv } from 'csv-parse/sync';
import type { Actor } from '#access';
import { parseQuarter } from '#calendar';
import { AGENCY_GROUPS, AGENCY_LEVELS, type AgencyGroup, type AgencyLevel } from '#decree';
import { DomainError } from '#faults';
import { inTransaction, type NewAgency } from '#persistence';
import { normalizePersian, toLatinDigits } from '#persian';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';

const COLUMNS = 'code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter';

/**
 * Adds or renames agencies from CSV (UTF-8, header `code,name,group,level,parentCode,provinceCode,provinceName,
 * firstQuarter,lastQuarter`): all rows or none. @throws DomainError AGENCY_LIST_BROKEN with every fault and its row
 */
export async function importAgencies(
  { dataSource }: Dependencies,
  actor: Actor,
  csv: string,
): Promise<{ agencies: number }> {
  const rows = readRows(csv);
  const faults: string[] = [];
  const agencies = rows.map((row, index) =>
    agencyOf(row, (text) => faults.push(`ردیف ${index + 2}: ${text}`)),
  );
  const provinces = new Map(
    rows.filter((row) => row.provinceCode).map((row) => [row.provinceCode ?? '', row.provinceName ?? '']),
  );
  await inTransaction(dataSource, async (repositories) => {
    await authorise(repositories, actor, 'manage-agencies');
    const known = new Set(
      (await repositories.agencies.list({ kind: 'nation' })).map((agency) => agency.code),
    );
    for (const agency of agencies) known.add(agency.code);
    agencies.forEach((agency, index) => {
      if (agency.parentCode && !known.has(agency.parentCode))
        faults.push(`ردیف ${index + 2}: دستگاه بالادست «${agency.parentCode}» شناخته نیست.`);
    });
    if (new Set(agencies.map(({ code }) => code)).size !== agencies.length)
      faults.push('یک شناسهٔ دستگاه بیش از یک بار آمده است.');
    if (agencies.length === 0) faults.push(`هیچ ردیفی نیست؛ سرستون‌ها باید چنین باشند: ${COLUMNS}`);
    if (faults.length > 0) throw new DomainError('AGENCY_LIST_BROKEN', { detail: faults.join('\n') });
    await repositories.agencies.saveProvinces(
      [...provinces].map(([code, name]) => ({ code, name: name || code })),
    );
    await repositories.agencies.saveAll(agencies);
  });
  return { agencies: agencies.length };
}

function readRows(csv: string): Record<string, string | undefined>[] {
  try {
    return parseCsv(csv, { bom: true, columns: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    throw new DomainError('AGENCY_LIST_BROKEN', { detail: (error as Error).message });
  }
}

function agencyOf(row: Record<string, string | undefined>, fault: (text: string) => void): NewAgency {
  const code = toLatinDigits(row.code ?? '').trim();
  const name = normalizePersian(row.name ?? '');
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(code))
    fault('شناسه باید از حروف و ارقام لاتین باشد، حداکثر ۴۰ نویسه.');
  if (name === '') fault('نام دستگاه خالی است.');
  if (!((row.group ?? '') in AGENCY_GROUPS))
    fault(`گروه «${row.group ?? ''}» شناخته نیست؛ یکی از این‌ها: ${Object.keys(AGENCY_GROUPS).join('، ')}`);
  if (!((row.level ?? '') in AGENCY_LEVELS))
    fault(`سطح «${row.level ?? ''}» شناخته نیست؛ یکی از این‌ها: ${Object.keys(AGENCY_LEVELS).join('، ')}`);
  return {
    code,
    name,
    group: row.group as AgencyGroup,
    level: row.level as AgencyLevel,
    parentCode: row.parentCode || null,
    provinceCode: row.provinceCode || null,
    firstQuarter: quarterOrFault(row.firstQuarter, fault) ?? '',
    lastQuarter: row.lastQuarter ? quarterOrFault(row.lastQuarter, fault) : null,
  };
}

function quarterOrFault(text: string | undefined, fault: (text: string) => void): string | null {
  const code = toLatinDigits(text ?? '').trim();
  try {
    parseQuarter(code);
    return code;
  } catch {
    fault(`سه‌ماههٔ «${text ?? ''}» درست نیست؛ نمونهٔ درست: 1405-Q1`);
    return null;
  }
}
