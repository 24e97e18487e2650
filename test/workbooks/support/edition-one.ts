import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type Edition, parseEdition } from '#decree';

/** Edition 1 as it stands in the templates. */
export function editionOne(): Edition {
  const file = path.resolve('templates/editions/edition-1.yaml');
  const { edition, faults } = parseEdition(parse(fs.readFileSync(file, 'utf8')));
  if (!edition) throw new Error(JSON.stringify(faults));
  return edition;
}
