import type { CollectionForm, FormField } from '#decree';
import { searchKey } from '#persian';
import type { SheetCell } from '../read/sheet-model.js';
import { cellDecimal } from '../transforms/cell-decimal.transform.js';
import { cellYesNo } from '../transforms/cell-yes-no.transform.js';

/** A count of a person's own that is larger is no count. */
const GREATEST = 9_999_999_999;

/** Null: the cell says nothing of the field's kind. */
export type AnswerReader = (cell: SheetCell, field: FormField) => number | string | null;

/** How answers are read: digits of all sets, the words of the scale and of lists in any spelling of their letters. */
export function createAnswerReader({ scale, fields }: CollectionForm): AnswerReader {
  const steps = wordsOf(scale.map(({ value, title, words }) => ({ code: value, words: [title, ...words] })));
  const choices = new Map(
    fields.map(({ key, choices: list = [] }) => [
      key,
      wordsOf(list.map(({ code, title, words }) => ({ code, words: [code, title, ...words] }))),
    ]),
  );
  const read: AnswerReader = (cell, field) => {
    switch (field.kind) {
      case 'scale': {
        const step = steps.get(bare(cell.raw)) ?? countOf(cell);
        return step !== null && step >= 1 && step <= scale.length ? step : null;
      }
      case 'yes-no': {
        const answer = cellYesNo(cell);
        return answer === null ? null : Number(answer);
      }
      case 'choice':
        return choices.get(field.key)?.get(bare(cell.raw)) ?? null;
      case 'count':
      case 'visitors': {
        const count = countOf(cell);
        return count !== null && count <= (field.maximum ?? GREATEST) ? count : null;
      }
      case 'agency':
      case 'date':
      case 'text':
      case 'number':
        return cell.raw;
    }
  };
  // Ten thousand forms say the same few words; each is understood once.
  const known = new Map<string, number | string | null>();
  return (cell, field) => {
    if (field.kind === 'text' || field.kind === 'number') return cell.raw;
    const { raw } = cell;
    const key = `${field.key} ${cell.type} ${raw}`;
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = read(cell, field)));
    return answer;
  };
}

function wordsOf<Code>(list: readonly { code: Code; words: readonly string[] }[]): ReadonlyMap<string, Code> {
  return new Map(list.flatMap(({ code, words }) => words.map((word) => [bare(word), code] as const)));
}

/** Spaces, half-spaces and letters of the two keyboards make no difference. */
function bare(text: string): string {
  return searchKey(text).replaceAll(' ', '');
}

function countOf(cell: SheetCell): number | null {
  const decimal = cellDecimal(cell);
  return decimal !== null && /^\d{1,10}$/.test(decimal) ? Number(decimal) : null;
}
