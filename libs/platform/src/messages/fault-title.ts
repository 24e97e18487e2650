import type { DomainErrorCode, FindingCode } from '#faults';
import { FA } from './fa.js';

/**
 * What is wrong, for a heading over many of one kind: the first half of the sentence, without what is particular to one
 * case. «صورت کسر (…) از مخرج آن (…) بیشتر است» → «صورت کسر از مخرج آن بیشتر است».
 */
export function faultTitle(code: FindingCode | DomainErrorCode): string {
  const template: string = FA[code];
  const [wrong = ''] = template.replace(/\[[^\]]*\]/g, '').split('؛');
  return wrong
    .replace(/ ?\([^()]*\{\w+\}[^()]*\)/g, '')
    .replace(/\{\w+\}/g, '…')
    .replace(/ {2,}/g, ' ')
    .trim();
}
