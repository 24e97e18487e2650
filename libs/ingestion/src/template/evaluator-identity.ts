import type { Edition } from '#decree';
import type { TemplateIdentity } from './template-identity.js';
import { TEMPLATE_VERSION } from './template-versions.js';

/** What a file of an evaluation office says of itself. */
export function evaluatorIdentity(
  edition: Pick<Edition, 'code'>,
  office: { readonly code: string },
  quarter: string,
): TemplateIdentity {
  return {
    kind: 'evaluator',
    edition: edition.code,
    templateVersion: TEMPLATE_VERSION,
    agency: null,
    office: office.code,
    quarter,
  };
}
