import { DEMONSTRATION_MARK } from './demonstration-note.js';
import type { TemplatePlan } from './template-plan.js';

/** What stands on every printed page; in a demonstration its mark above and below. */
export function pageMarks({ isDemonstration }: Pick<TemplatePlan, 'isDemonstration'>) {
  const page = '&C&9&P / &N';
  if (!isDemonstration) return { oddFooter: page };
  const mark = `&"Tahoma,Bold"&10&KB3261E${DEMONSTRATION_MARK}`;
  return { oddHeader: `&C${mark}`, oddFooter: `${page}&R${mark}` };
}
