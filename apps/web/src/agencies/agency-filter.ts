/** What the reader looks for among the agencies; an empty text means «all». */
export interface AgencyFilter {
  readonly text: string;
  readonly group: string;
  readonly level: string;
  readonly province: string;
}
