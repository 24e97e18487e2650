/** Machine keys of the columns: the hidden first row carries them, so that a column may move and still be found. */
export type ColumnKey =
  | 'agencyCode'
  | 'agencyName'
  | 'code'
  | 'article'
  | 'title'
  | 'unit'
  | `label${InputSlot}`
  | `input${InputSlot}`
  | 'status'
  | 'reason'
  | 'evidence';

/** The n-th number of a row, in the order of the indicator's parts. */
export type InputSlot = 1 | 2 | 3 | 4;

export interface Column {
  readonly key: ColumnKey;
  readonly title: string;
  /** In characters, as Excel counts widths. */
  readonly width: number;
}

const AGENCY: readonly Column[] = [
  { key: 'agencyCode', title: 'کد دستگاه', width: 12 },
  { key: 'agencyName', title: 'نام دستگاه', width: 26 },
];

const INDICATOR: readonly Column[] = [
  { key: 'code', title: 'کد شاخص', width: 9.5 },
  { key: 'article', title: 'ماده', width: 5.5 },
  { key: 'title', title: 'عنوان شاخص', width: 37 },
  { key: 'unit', title: 'واحد', width: 12 },
];

const FIRST_PAIR: readonly Column[] = [
  { key: 'label1', title: 'صورت کسر یا مقدار', width: 25 },
  { key: 'input1', title: 'عدد', width: 13 },
  { key: 'label2', title: 'مخرج کسر یا تعداد', width: 25 },
  { key: 'input2', title: 'عدد', width: 13 },
];

const SECOND_PAIR: readonly Column[] = [
  { key: 'label3', title: 'مقدار گروه دوم', width: 19 },
  { key: 'input3', title: 'عدد', width: 12 },
  { key: 'label4', title: 'تعداد گروه دوم', width: 19 },
  { key: 'input4', title: 'عدد', width: 12 },
];

const REST: readonly Column[] = [
  { key: 'status', title: 'وضعیت', width: 21 },
  { key: 'reason', title: 'دلیل یا توضیح', width: 24 },
  { key: 'evidence', title: 'شمارهٔ پیوست مستندات', width: 15 },
];

/**
 * Columns of a data sheet from right to left. The second pair stands only where a gap indicator is due: four empty
 * columns on every page of the other quarters would make the print a third smaller.
 */
export function columnsOf(kind: 'agency' | 'evaluator', hasSecondPair: boolean): readonly Column[] {
  return [
    ...(kind === 'evaluator' ? AGENCY : []),
    ...INDICATOR,
    ...FIRST_PAIR,
    ...(hasSecondPair ? SECOND_PAIR : []),
    ...REST,
  ];
}
