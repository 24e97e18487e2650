import { type DomainErrorCode, type FindingCode } from '#faults';
import { FA } from './fa.js';
import { readParam } from './read-param.js';

type Params = Readonly<Record<string, string | number>>;

const isGiven = (value: string | number | undefined): value is string | number =>
  value !== undefined && value !== '';

function fill(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    return isGiven(value) ? readParam(name, value) : '؟';
  });
}

/**
 * The Persian sentence of a fault: what is wrong and what to do. A part in brackets that names a parameter which is not
 * given is left out; elsewhere «؟» stands for it, so that a fault of ours never hides a fault of the file.
 */
export function messageOf(code: FindingCode | DomainErrorCode, params: Params = {}): string {
  const template: string = FA[code];
  const chosen = template.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const names = [...part.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    return names.every((name) => isGiven(params[name])) ? part : '';
  });
  return fill(chosen, params).replace(/ {2,}/g, ' ');
}
