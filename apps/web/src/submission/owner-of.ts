import type { ReceiptView } from '../api/views.js';

/** The office of the whole nation, as the API names it where a director's office has no agency. */
const NATION = 'NATION';

/** Whose workbook it is: an agency's by name, else that of an evaluation office. */
export function ownerOf({ agency, office }: ReceiptView): string {
  if (agency) return agency.name;
  if (office === null || office === NATION) return 'دفتر ارزیابی عملکرد، سراسر کشور';
  return `دفتر ارزیابی عملکرد ${office}`;
}
