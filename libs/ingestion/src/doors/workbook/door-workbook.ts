/** A JSON or CSV as the workbook that would say the same. */
export interface DoorWorkbook {
  readonly bytes: Buffer;
  /** Name of the sheet with its rows. */
  readonly sheet: string;
  /** Where what stands at an address of the door (`/values/3/n`, `12:5`) stands in the sheet; undefined: nowhere. */
  cellOf(address: string): string | undefined;
}
