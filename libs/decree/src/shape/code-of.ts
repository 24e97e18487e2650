import type { Reader } from './reader.js';
import { text } from './text.js';

/** A code of one shape: it becomes part of file names, cells and addresses. */
export function codeOf(shape: RegExp): Reader<string> {
  return (raw, path, report) => {
    const code = text(raw, path, report);
    if (code === undefined || shape.test(code)) return code;
    report(path, 'CODE_SHAPE', { value: code.slice(0, 40) });
    return undefined;
  };
}
