/** Everything that a person may ask for; use cases authorise each by this name. */
export const ACTIONS = [
  'view-agency',
  'view-nation',
  'upload-submission',
  'upload-evaluator-workbook',
  'sign-submission',
  'review-submission',
  'download-template',
  'make-scorecard',
  'make-annual-report',
  'score-window',
  'freeze-window',
  'read-snapshots',
  'try-edition',
  'import-files',
  'manage-users',
  'manage-agencies',
  'manage-editions',
  'fill-demonstration',
] as const;

export type Action = (typeof ACTIONS)[number];
