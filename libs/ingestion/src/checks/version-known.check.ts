import type { TemplateCheck } from './check-types.js';
import { templateFinding } from './template-finding.js';

/** WHY: an old form of the workbook may have other columns, and a number read from the wrong one looks right. */
export const versionKnown: TemplateCheck = ({ edition, templateVersion }, { editions }) => {
  const expected = editions.find(({ code }) => code === edition)?.templateVersion;
  return expected === undefined || expected === templateVersion
    ? []
    : [templateFinding('TEMPLATE_VERSION_UNKNOWN', { version: templateVersion, expected })];
};
