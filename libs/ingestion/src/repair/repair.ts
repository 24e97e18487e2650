/**
 * digits: a number typed as text, in whatever digits and with grouping marks · spaces: the same, with spaces or
 * invisible signs · percent: with a percent sign where the scale is percent · letters: Arabic letters in a word of a list
 */
export type RepairRule = 'digits' | 'spaces' | 'percent' | 'letters';

/** A cell that can be told anew without judgement: everybody would read the same in it. */
export interface Repair {
  readonly rule: RepairRule;
  readonly sheet: string;
  /** A1 reference. */
  readonly cell: string;
  readonly indicator: string;
  /** What the cell says. */
  readonly from: string;
  /** What it will say: a canonical decimal where `isNumber`, else a word. */
  readonly to: string;
  readonly isNumber: boolean;
}
