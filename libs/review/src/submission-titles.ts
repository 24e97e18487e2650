import type { SubmissionState } from './submission-state.js';

/** States of a submission as people read them. */
export const SUBMISSION_TITLES: Readonly<Record<SubmissionState, string>> = {
  received: 'دریافت‌شده',
  rejected: 'ردشده در بررسی خودکار',
  checked: 'بررسی‌شده',
  signed: 'امضاشده',
  returned: 'بازگردانده‌شده',
  confirmed: 'تأییدشده',
  objected: 'در رسیدگی به اعتراض',
  final: 'نهایی',
};
