import type { DemonstrationAccount } from './demonstration-account.js';
import type { DemonstrationAgency } from './demonstration-agency.js';

/**
 * One account for each role of design §1. Assistant and head belong to the first provincial directorate; the director
 * evaluates the national agency above it, with all below.
 */
export function demonstrationAccounts(agencies: readonly DemonstrationAgency[]): DemonstrationAccount[] {
  const own = agencies.find(({ level }) => level === 'provincial') ?? agencies[0];
  const above = own?.parentCode ?? own?.code ?? null;
  return [
    account('dastyar', 'دستیار حقوق شهروندی نمونه', 'rights-assistant', own?.code ?? null),
    account('rais', 'بالاترین مقام دستگاه نمونه', 'agency-head', own?.code ?? null),
    account('modir', 'مدیرکل ارزیابی عملکرد نمونه', 'evaluation-director', above),
    account('vezarat', 'کارشناس وزارت نمونه', 'ministry', null),
    account('modir-system', 'مدیر سامانهٔ نمونه', 'administrator', null),
    account('momayez', 'ممیز نمونه', 'auditor', null),
  ];
}

function account(
  username: string,
  displayName: string,
  role: DemonstrationAccount['role'],
  agencyCode: string | null,
): DemonstrationAccount {
  return { username, password: `namayesh-${username}-1405`, displayName, role, agencyCode };
}
