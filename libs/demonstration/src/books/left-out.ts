import type { DemonstrationAgency } from '../demonstration-agency.js';

/** Why an indicator does not apply to an agency in any quarter; null where it does. */
export function leftOut(agency: DemonstrationAgency, code: string): string | null {
  if (agency.story === 'no-contracts' && code.startsWith('CON-'))
    return 'دستگاه قراردادی با مردم نمی‌بندد؛ تأییدیهٔ واحد حقوقی پیوست است.';
  if (agency.level === 'unit' && code === 'NDS-04')
    return 'این واحد تنها در یک محل خدمت می‌دهد و شعبهٔ شهرستانی ندارد.';
  return null;
}
