import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { type Edition, parseEdition } from '#decree';
import { templatePath } from '#platform';

/** YAML texts of the editions under templates/editions, in the order of their names. */
export function shippedEditionTexts(): string[] {
  const folder = templatePath('editions');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** The shipped editions, parsed: what `check` of a file uses without a database. */
export function shippedEditions(): Edition[] {
  return shippedEditionTexts().flatMap((text) => {
    const { edition } = parseEdition(parseYaml(text));
    return edition ? [edition] : [];
  });
}
