import type { ScorecardIdentity } from '../../model/scorecard-model.js';
import type { Fact } from '../write-facts.js';

/** Who the scorecard is about, as label and value; what the agency does not have is left out. */
export function identityFacts(identity: ScorecardIdentity): readonly Fact[] {
  const facts: readonly { readonly label: string; readonly text: string | null }[] = [
    { label: 'نام دستگاه', text: identity.name },
    { label: 'کد دستگاه', text: identity.code },
    { label: 'گروه', text: identity.groupTitle },
    { label: 'سطح', text: identity.levelTitle },
    { label: 'استان', text: identity.provinceName },
    { label: 'دستگاه مافوق', text: identity.parentName },
    { label: 'دوره', text: identity.window.title },
    { label: 'ویرایش شاخص‌ها', text: identity.edition.title },
    { label: 'تاریخ تهیه', text: identity.producedOn },
    { label: 'اثر انگشت داده', text: identity.snapshotHash },
  ];
  return facts.flatMap(({ label, text }) => (text === null ? [] : [{ label, text }]));
}
