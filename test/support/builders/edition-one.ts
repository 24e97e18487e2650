import fs from 'node:fs';
import path from 'node:path';
import { type Edition, parseEdition } from '#decree';
import { parse } from 'yaml';

/** The shipped edition. */
export function editionOne(): Edition {
  const file = path.resolve('templates/editions/edition-1.yaml');
  const { edition } = parseEdition(parse(fs.readFileSync(file, 'utf8')));
  if (!edition) throw new Error('the shipped edition has faults');
  return edition;
}
