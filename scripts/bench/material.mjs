import fs from 'node:fs';
import { parse } from 'yaml';
import { parseEdition } from '../../dist/libs/decree/src/index.js';
import {
  demonstrationAgencies,
  demonstrationEvaluation,
  demonstrationReport,
} from '../../dist/libs/demonstration/src/index.js';
import { templatePath } from '../../dist/libs/platform/src/index.js';

/** What the parts work on: edition 1 and what its fictitious agencies report. */
export const edition = readEdition();
export const agencies = demonstrationAgencies(60);

function readEdition() {
  const file = templatePath('editions', 'edition-1.yaml');
  const parsed = parseEdition(parse(fs.readFileSync(file, 'utf8')));
  if (!parsed.edition) throw new Error(`edition 1 has ${parsed.faults.length} faults`);
  return parsed.edition;
}

/** What an agency sends for a quarter; nothing where it keeps silent. */
export function ownValues(agency, quarter) {
  return demonstrationReport(edition, agency, quarter).values;
}

/** All values of an agency in a window, its own and the evaluator's. */
export function valuesInWindow(agency, window) {
  return window.quarters.flatMap((quarter) => [
    ...ownValues(agency, quarter),
    ...demonstrationEvaluation(edition, agency, quarter),
  ]);
}
