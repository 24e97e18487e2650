import type { DataValidation } from 'exceljs';
import type { FormulaPart, Indicator } from '#decree';
import { STATUS_WORDS } from '../template/status-words.js';
import { YES_NO_WORDS } from '../template/yes-no-words.js';

/**
 * Numbers are only warned about: Excel keeps ۱۲۳ typed with a Persian keyboard as text, which a stopping validation
 * would refuse and the checks of an upload accept.
 */
const NUMBER = {
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'warning',
  errorTitle: 'عدد پذیرفتنی نیست',
} as const;

function number(part: FormulaPart): DataValidation {
  const type = part.isInteger ? 'whole' : 'decimal';
  const kind = part.isInteger ? 'عدد درست' : 'عدد';
  if (part.maximum === undefined)
    return {
      ...NUMBER,
      type,
      operator: 'greaterThanOrEqual',
      formulae: [0],
      error: `این‌جا ${kind} صفر یا بزرگ‌تر نوشته می‌شود.`,
    };
  return {
    ...NUMBER,
    type,
    operator: 'between',
    formulae: [0, Number(part.maximum)],
    error: `این‌جا ${kind} از ۰ تا ${Number(part.maximum).toLocaleString('fa-IR')} نوشته می‌شود.`,
  };
}

function list(words: readonly string[]): DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${words.join(',')}"`],
    showErrorMessage: true,
    errorTitle: 'از فهرست برگزینید',
    error: 'یکی از گزینه‌های فهرست را برگزینید یا خانه را خالی بگذارید.',
  };
}

/** What an input cell of this part accepts. */
export function partValidation(indicator: Indicator, part: FormulaPart): DataValidation {
  return indicator.kind === 'yes-no' ? list(Object.values(YES_NO_WORDS)) : number(part);
}

export const STATUS_VALIDATION: DataValidation = {
  ...list(Object.values(STATUS_WORDS)),
  showInputMessage: true,
  promptTitle: 'وضعیت',
  prompt: 'اگر عدد نوشته‌اید، خالی بماند. اگر عددی نیست، یکی از گزینه‌ها را برگزینید.',
};

/** «Nothing to report» of the whole quarter: yes, or left blank. */
export const ATTESTATION_VALIDATION: DataValidation = {
  ...list([YES_NO_WORDS.yes]),
  showInputMessage: true,
  promptTitle: 'سه‌ماههٔ بی‌مورد',
  prompt:
    'با «بلی»، هر ردیف خالی سه‌ماهه «موردی برای گزارش نیست» و هر شمارش خالی ۰ به شمار می‌آید. پرسش‌های بلی و خیر و شاخص‌های شش‌ماهه و سالانه را جداگانه پاسخ دهید.',
};
