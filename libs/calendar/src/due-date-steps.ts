/** A step of a quarter's timetable: so many working days after the step before it. */
export interface DueDateStep {
  readonly name:
    'dataDueOn' | 'signatureDueOn' | 'reviewDueOn' | 'objectionDueOn' | 'rulingDueOn' | 'freezeOn';
  readonly workingDays: number;
  /** Whose duty it is: an agency's date waits for the offices of its province to open, the others are one for the country. */
  readonly dutyOf: 'agency' | 'evaluator' | 'ministry';
}

/** The timetable of a quarter in order (design §6); the first step counts from the quarter's last day. */
export const DUE_DATE_STEPS: readonly DueDateStep[] = [
  { name: 'dataDueOn', workingDays: 15, dutyOf: 'agency' },
  { name: 'signatureDueOn', workingDays: 5, dutyOf: 'agency' },
  { name: 'reviewDueOn', workingDays: 15, dutyOf: 'evaluator' },
  { name: 'objectionDueOn', workingDays: 10, dutyOf: 'agency' },
  { name: 'rulingDueOn', workingDays: 5, dutyOf: 'evaluator' },
  // The window freezes on the working day after the last ruling may come.
  { name: 'freezeOn', workingDays: 1, dutyOf: 'ministry' },
];
