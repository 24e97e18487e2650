import { parse as parseCsv } from 'csv-parse/sync';
import { parseQuarter } from '#calendar';
import { AGENCY_GROUPS, AGENCY_LEVELS, type AgencyGroup, type AgencyLevel } from '#decree';
import { DomainError } from '#faults';
import type { NewAgency } from '#persistence';
import { normalizePersian, toLatinDigits } from '#persian';
import { NATIONAL_OFFICE } from '../submissions/office-of.js';
import { faultOfRow } from './fault-of-row.js';

const COLUMNS = 'code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter';

type Row = Record<string, string | undefined>;
type Tell = (text: string) => void;

export interface AgencyList {
  readonly agencies: readonly NewAgency[];
  readonly provinces: readonly { readonly code: string; readonly name: string | null }[];
  readonly faults: readonly string[];
}

/** Reads a list of agencies and tells every fault of its cells. @throws DomainError AGENCY_LIST_BROKEN where it is no CSV */
export function readAgencyList(csv: string): AgencyList {
  const rows = readRows(csv);
  const faults: string[] = [];
  const seen = new Set<string>();
  const provinces = new Map<string, string | null>();
  const agencies = rows.map((row, index) => {
    const tell: Tell = (text) => faults.push(faultOfRow(index, text));
    const agency = agencyOf(row, tell);
    if (seen.has(agency.code)) tell(`شناسهٔ «${agency.code}» پیش از این در همین فهرست آمده است.`);
    seen.add(agency.code);
    if (agency.provinceCode)
      provinces.set(
        agency.provinceCode,
        normalizePersian(row.provinceName ?? '') || (provinces.get(agency.provinceCode) ?? null),
      );
    return agency;
  });
  if (rows.length === 0) faults.push(`هیچ ردیفی نیست؛ سرستون‌ها باید چنین باشند: ${COLUMNS}`);
  return { agencies, provinces: [...provinces].map(([code, name]) => ({ code, name })), faults };
}

function readRows(csv: string): Row[] {
  try {
    return parseCsv(csv, { bom: true, columns: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    throw new DomainError('AGENCY_LIST_BROKEN', { detail: (error as Error).message });
  }
}

function agencyOf(row: Row, tell: Tell): NewAgency {
  const code = codeIn(row.code) ?? '';
  const name = normalizePersian(row.name ?? '');
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(code))
    tell('شناسه باید از حروف و ارقام لاتین باشد، حداکثر ۴۰ نویسه.');
  if (code === NATIONAL_OFFICE) tell(`شناسهٔ «${NATIONAL_OFFICE}» از آن دفتر کشوری ارزیابی است.`);
  if (name === '') tell('نام دستگاه خالی است.');
  requireOneOf('گروه', row.group ?? '', AGENCY_GROUPS, tell);
  requireOneOf('سطح', row.level ?? '', AGENCY_LEVELS, tell);
  const firstQuarter = quarterIn(row.firstQuarter, tell) ?? '';
  const lastQuarter = row.lastQuarter ? quarterIn(row.lastQuarter, tell) : null;
  if (lastQuarter !== null && lastQuarter < firstQuarter)
    tell(`سه‌ماههٔ پایان «${lastQuarter}» پیش از سه‌ماههٔ آغاز «${firstQuarter}» است.`);
  return {
    code,
    name,
    group: row.group as AgencyGroup,
    level: row.level as AgencyLevel,
    parentCode: codeIn(row.parentCode),
    provinceCode: codeIn(row.provinceCode),
    firstQuarter,
    lastQuarter,
  };
}

function codeIn(text: string | undefined): string | null {
  return toLatinDigits(text ?? '').trim() || null;
}

function requireOneOf(title: string, code: string, known: object, tell: Tell): void {
  if (!Object.hasOwn(known, code))
    tell(`${title} «${code}» شناخته نیست؛ یکی از این‌ها: ${Object.keys(known).join('، ')}`);
}

function quarterIn(text: string | undefined, tell: Tell): string | null {
  const code = toLatinDigits(text ?? '').trim();
  try {
    parseQuarter(code);
    return code;
  } catch {
    tell(`سه‌ماههٔ «${text ?? ''}» درست نیست؛ نمونهٔ درست: 1405-Q1`);
    return null;
  }
}
