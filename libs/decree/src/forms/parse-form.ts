import { type EditionFault, editionFault } from '../edition-fault.js';
import { choice } from '../shape/choice.js';
import { codeOf } from '../shape/code-of.js';
import { flag } from '../shape/flag.js';
import { listOf } from '../shape/list-of.js';
import type { Report } from '../shape/reader.js';
import { recordOf } from '../shape/record-of.js';
import { text } from '../shape/text.js';
import { wholeNumber } from '../shape/whole-number.js';
import type {
  CollectionForm,
  FormChoice,
  FormField,
  FormGroups,
  FormMeasure,
  ScaleStep,
} from './collection-form.js';

const KEY = /^[a-z][A-Za-z0-9]*$/;
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const field = recordOf<FormField>(
  {
    key: codeOf(KEY),
    kind: choice('agency', 'date', 'scale', 'yes-no', 'count', 'choice', 'text', 'number', 'visitors'),
    title: text,
    axis: text,
    isRequired: flag,
    isReversed: flag,
    maximum: wholeNumber(1),
    choices: listOf(recordOf<FormChoice>({ code: codeOf(CODE), title: text, words: listOf<string>(text) })),
  },
  ['axis', 'isReversed', 'maximum', 'choices'],
);

const measure = recordOf<FormMeasure>(
  {
    indicator: codeOf(/^[A-Z]{3}-\d\d$/),
    rule: choice('mean-of-answers', 'mean-of-forms', 'gap-of-forms', 'mean-of-numbers', 'share', 'coverage'),
    of: listOf<string>(codeOf(KEY)),
    from: wholeNumber(0),
    upTo: wholeNumber(0),
    among: recordOf<FormGroups>({ field: codeOf(KEY), first: text, second: text }, ['second']),
    whenNone: choice('nothing-to-report', 'left-out'),
  },
  ['from', 'upTo', 'among', 'whenNone'],
);

const shape = recordOf<CollectionForm>({
  code: codeOf(CODE),
  title: text,
  sheet: text,
  basis: text,
  scale: listOf(recordOf<ScaleStep>({ value: wholeNumber(1), title: text, words: listOf<string>(text) })),
  minimumAnswered: wholeNumber(0),
  minimumForms: wholeNumber(1),
  fields: listOf(field),
  measures: listOf(measure),
});

export type ParsedForm =
  | { readonly form: CollectionForm; readonly faults: readonly [] }
  | { readonly form: null; readonly faults: readonly EditionFault[] };

/** A collection form from what a YAML reader gave. Never throws: every fault is listed. */
export function parseForm(raw: unknown): ParsedForm {
  const faults: EditionFault[] = [];
  const report: Report = (path, code, params) => {
    faults.push(editionFault(path, code, params));
  };
  const draft = shape(raw, '', report) ?? {};
  const keys = new Set(draft.fields?.map(({ key }) => key));
  draft.measures?.forEach(({ of = [], among }, index) => {
    for (const key of [...of, ...(among?.field === undefined ? [] : [among.field])])
      if (!keys.has(key)) report(`measures[${index}]`, 'FIELD_UNKNOWN');
  });
  draft.scale?.forEach(({ value }, index) => {
    if (value !== index + 1)
      report(`scale[${index}].value`, 'CHOICE_UNKNOWN', { allowed: String(index + 1) });
  });
  // Without a fault every field was read: the draft is whole.
  return faults.length === 0 ? { form: draft as CollectionForm, faults: [] } : { form: null, faults };
}
