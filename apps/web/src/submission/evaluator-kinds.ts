import type { EvaluatorKind } from '../api/template-path.js';

/** In the words of the evaluation office. */
export const EVALUATOR_KINDS: readonly { readonly kind: EvaluatorKind; readonly title: string }[] = [
  { kind: 'indicators', title: 'شاخص‌های ارزیاب' },
  { kind: 'survey', title: 'پاسخ‌های پرسشنامهٔ رضایت' },
  { kind: 'calls', title: 'تماس‌های دفتر ارزیابی' },
];
