import { isKnownTemplate, TEMPLATE_VERSION } from '../template/template-versions.js';
import type { TemplateCheck } from './check-types.js';
import { templateFinding } from './template-finding.js';

/** WHY: an unknown form of the workbook may have other columns, and a number read from the wrong one looks right. */
export const versionKnown: TemplateCheck = ({ edition: code, templateVersion }, { editions }) => {
  const edition = editions.find((one) => one.code === code);
  if (!edition || isKnownTemplate(templateVersion, edition)) return [];
  return [
    templateFinding('TEMPLATE_VERSION_UNKNOWN', { version: templateVersion, expected: TEMPLATE_VERSION }),
  ];
};
