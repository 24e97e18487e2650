/** States of a submission (design §4). */
export type SubmissionState =
  'received' | 'rejected' | 'checked' | 'signed' | 'returned' | 'confirmed' | 'objected' | 'final';
