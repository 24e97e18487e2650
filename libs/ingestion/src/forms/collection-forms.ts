import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { type CollectionForm, parseForm } from '#decree';
import { templatePath } from '#platform';

let shipped: ReadonlyMap<string, CollectionForm> | undefined;

/**
 * The forms under templates/forms by their code, read once a thread. They are part of the program and not of the
 * database: which column means what must be the same for whoever reads a file, on every machine (docs/decisions).
 * @throws Error where one of them is broken, which a test keeps from being shipped
 */
export function collectionForms(): ReadonlyMap<string, CollectionForm> {
  shipped ??= read();
  return shipped;
}

function read(): ReadonlyMap<string, CollectionForm> {
  const folder = templatePath('forms');
  const forms = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name): CollectionForm => {
      const { form, faults } = parseForm(parseYaml(readFileSync(path.join(folder, name), 'utf8')));
      if (!form) throw new Error(`${name}: ${faults.map(({ message }) => message).join(' ')}`);
      return form;
    });
  return new Map(forms.map((form) => [form.code, form]));
}
