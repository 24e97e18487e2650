/**
 * How a number is shown, where that changes what it means: `85%` is kept as 0.85, a day or an hour as a number of days,
 * counted from 1900 or, in workbooks of old Macs, from 1904.
 */
export type CellFormat = 'percent' | 'date' | 'date-1904';
