import { ACCEPTED_TEMPLATE_VERSIONS } from '../template/accepted-template-versions.js';
import type { TemplateCheck } from './check-types.js';
import { templateFinding } from './template-finding.js';

/** WHY: an unknown form of the workbook may have other columns, and a number read from the wrong one looks right. */
export const versionKnown: TemplateCheck = ({ edition, templateVersion }, context) => {
  const expected = context.editions.find(({ code }) => code === edition)?.templateVersion;
  if (expected === undefined || expected === templateVersion) return [];
  const accepted = context.acceptedTemplateVersions ?? ACCEPTED_TEMPLATE_VERSIONS;
  // A form that is newer than the edition's own is none that we gave out for it.
  if (templateVersion < expected && accepted.includes(templateVersion)) return [];
  return [templateFinding('TEMPLATE_VERSION_UNKNOWN', { version: templateVersion, expected })];
};
