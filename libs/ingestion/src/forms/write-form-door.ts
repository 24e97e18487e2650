import { type FormTemplateInput, identityOfForm } from './form-template.js';
import { wordsOfField } from './words-of-field.js';

/** Excel takes a CSV without it for the code page of its country. */
const BOM = '\ufeff';

/**
 * The blank CSV or JSON of a collection form, for programs that hold the answers already. Equal input gives equal bytes.
 * @throws DomainError QUARTER_UNKNOWN
 */
export function writeFormDoor(input: FormTemplateInput & { readonly format: 'csv' | 'json' }): Buffer {
  const { form, identity } = identityOfForm(input);
  const { office, quarter, edition, templateVersion } = identity;
  const head = { form: form.code, office, quarter, edition, templateVersion };
  const guide = form.fields.map((field) => `${field.key}: ${field.title} (${wordsOfField(field, form)})`);
  const forms = input.forms ?? [];
  if (input.format === 'json') {
    const rows = forms.map((row) =>
      Object.fromEntries(form.fields.map(({ key }) => [key, row[key] ?? null])),
    );
    return Buffer.from(
      `${JSON.stringify({ ...head, title: form.title, guide: guide.join(' · '), forms: rows }, null, 2)}\n`,
    );
  }
  const lines = [
    ...Object.entries(head),
    ...guide.map((line) => [`# ${line}`]),
    form.fields.map(({ key }) => key),
    ...forms.map((row) => form.fields.map(({ key }) => row[key] ?? '')),
  ];
  return Buffer.from(
    BOM +
      lines.map((fields) => fields.map((field) => quoted(String(field ?? ''))).join(',') + '\r\n').join(''),
  );
}

function quoted(field: string): string {
  return /[",;\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
