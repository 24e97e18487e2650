import type { TemplateCheck } from './check-types.js';
import { templateFinding } from './template-finding.js';

/** WHY: codes and parts mean what an edition says; values of another edition would be scored as something else. */
export const editionKnown: TemplateCheck = ({ edition }, { editions }) => {
  if (editions.some(({ code }) => code === edition)) return [];
  const only = editions.length === 1 ? editions[0]?.code : undefined;
  return [templateFinding('TEMPLATE_EDITION_OTHER', { edition, ...(only ? { expected: only } : {}) })];
};
