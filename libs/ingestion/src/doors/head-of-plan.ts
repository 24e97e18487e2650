import type { TemplatePlan } from '../write/template-plan.js';

/** Whose report it is and of which quarter, by the fields that the doors read. */
export function headOfPlan({ identity }: TemplatePlan): Readonly<Record<string, string | number>> {
  const { agency, office, quarter, edition, templateVersion } = identity;
  const owner: Readonly<Record<string, string>> = agency === null ? { office: office ?? '' } : { agency };
  return { ...owner, quarter, edition, templateVersion };
}
