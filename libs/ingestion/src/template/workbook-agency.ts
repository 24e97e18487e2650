/** An agency as a workbook names it. */
export interface WorkbookAgency {
  readonly code: string;
  readonly name: string;
}
