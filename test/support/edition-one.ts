import fs from 'node:fs';
import path from 'node:path';
import { type Edition, parseEdition } from '#decree';
import { parse } from 'yaml';

/** The shipped edition 1. @throws Error with its faults where it has any. */
export function editionOne(): Edition {
  const file = path.resolve('templates/editions/edition-1.yaml');
  const { edition, faults } = parseEdition(parse(fs.readFileSync(file, 'utf8')));
  if (edition) return edition;
  throw new Error(faults.map(({ path: at, message }) => `${at}: ${message}`).join('\n'));
}
