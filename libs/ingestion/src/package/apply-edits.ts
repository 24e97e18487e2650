import type { TextEdit } from './text-edit.js';

/** The text with its edits made; they may come in any order and must not overlap, those of one place stay in theirs. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.from - other.from)) {
    pieces.push(text.slice(at, edit.from), edit.text);
    at = Math.max(at, edit.to);
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
