import type { RepairRule } from '#ingestion';

/** A cell that can be mended without judgement. */
export interface RepairView {
  readonly rule: RepairRule;
  /** What is mended, in Persian. */
  readonly ruleTitle: string;
  readonly sheet: string;
  /** A1 reference. */
  readonly cell: string;
  readonly indicator: string;
  readonly indicatorTitle: string | null;
  /** What the cell says, and what it will say. */
  readonly from: string;
  readonly to: string;
}
