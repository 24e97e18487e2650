import type { Style, Worksheet } from 'exceljs';
import { quarterTitle } from '#calendar';
import { toPersianDigits } from '#persian';
import { columnLetters } from '../template/column-letters.js';
import type { Column } from '../template/columns.js';
import { DATA_ROWS } from '../template/data-rows.js';
import { CELL_STYLES, type CellStyleName } from './cell-styles.js';
import { DEMONSTRATION_MARK } from './demonstration-note.js';
import type { TemplatePlan } from './template-plan.js';
import { ATTESTATION_VALIDATION } from './validations.js';

const TITLES = {
  agency: 'کاربرگ سه‌ماههٔ شاخص‌های حقوق شهروندی در نظام اداری',
  evaluator: 'کاربرگ ارزیاب · شاخص‌های حقوق شهروندی در نظام اداری',
} as const;

/** Keeps `A-017` from being turned round inside a Persian line. */
const LRM = '\u200e';

const OWNER = { agency: 'دستگاه', evaluator: 'دفتر ارزیابی' } as const;

/** Hidden keys, title, whose workbook and of which quarter, a hint with the count of filled rows, and the headings. */
export function writeHead(
  sheet: Worksheet,
  plan: TemplatePlan,
  columns: readonly Column[],
  lineCount: number,
): void {
  const { kind } = plan.identity;
  // Behind the last column, where no filler looks: the sheet says itself whose it is.
  sheet.getRow(DATA_ROWS.keys).values = [...columns.map(({ key }) => key), JSON.stringify(plan.identity)];
  sheet.getColumn(columns.length + 1).hidden = true;
  sheet.getRow(DATA_ROWS.keys).hidden = true;
  const middle = Math.ceil(columns.length / 2);
  merged(sheet, DATA_ROWS.title, 1, columns.length, titleOf(plan), 'title', 36);
  merged(
    sheet,
    DATA_ROWS.owner,
    1,
    middle,
    `${OWNER[kind]}: ${plan.owner.name} (کد ${LRM}${plan.owner.code}${LRM})`,
    'owner',
    25,
  );
  merged(
    sheet,
    DATA_ROWS.owner,
    middle + 1,
    columns.length,
    `${quarterTitle(plan.identity.quarter)}  ·  ${plan.edition.title}`,
    'period',
  );
  writeHintRow(sheet, plan, columns, lineCount);
  const heading = sheet.getRow(DATA_ROWS.heading);
  heading.height = 32;
  columns.forEach(({ title }, index) => {
    const cell = heading.getCell(index + 1);
    cell.value = title;
    cell.style = CELL_STYLES.heading as Style;
  });
}

/** Hint, count of filled rows and, for an agency, the one cell that attests a quarter without cases. */
function writeHintRow(
  sheet: Worksheet,
  plan: TemplatePlan,
  columns: readonly Column[],
  lineCount: number,
): void {
  const isAgency = plan.identity.kind === 'agency';
  const row = DATA_ROWS.hint;
  const status = columns.findIndex(({ key }) => key === 'status') + 1;
  const hint = 'تنها خانه‌های زردرنگ پر می‌شود و خانهٔ پرشده سبز می‌گردد. راهنما در برگهٔ «راهنما» است.';
  merged(sheet, row, 1, 4, hint, 'hint', 22);
  merged(sheet, row, 5, isAgency ? status - 3 : columns.length, null, 'progress');
  writeProgress(sheet, plan, columns, lineCount, 5);
  if (!isAgency) return;
  merged(sheet, row, status - 2, status - 1, 'در سراسر این سه‌ماهه هیچ موردی پیش نیامده است:', 'hint');
  const answer = sheet.getRow(row).getCell(status);
  answer.style = CELL_STYLES.status as Style;
  answer.dataValidation = ATTESTATION_VALIDATION;
  if (plan.attestation !== null) answer.value = plan.attestation;
  merged(sheet, row, status + 1, columns.length, 'تنها اگر چنین است، «بلی»', 'hint');
}

/** A row counts as filled where its first number or its status is given. */
function writeProgress(
  sheet: Worksheet,
  plan: TemplatePlan,
  columns: readonly Column[],
  lineCount: number,
  at: number,
): void {
  const range = (key: string): string => {
    const letters = columnLetters(columns.findIndex((column) => column.key === key) + 1);
    return `${letters}${DATA_ROWS.first}:${letters}${DATA_ROWS.first + lineCount - 1}`;
  };
  const filled = plan.rows.filter(
    ({ value, written }) =>
      (value && value.status !== 'waived' && value.status !== 'not-due') ||
      written?.has('input1') ||
      written?.has('status'),
  );
  const cell = sheet.getRow(DATA_ROWS.hint).getCell(at);
  cell.value = {
    formula: `SUMPRODUCT(--((${range('input1')}<>"")+(${range('status')}<>"")>0))`,
    result: filled.length,
    date1904: false,
  };
  const total = toPersianDigits(plan.rows.length);
  cell.style = {
    ...CELL_STYLES.progress,
    numFmt: `[$-3000429]"ردیف‌های پرشده: "0" از ${total}"`,
  } as Style;
}

function titleOf({ identity, isDemonstration }: TemplatePlan): string {
  return isDemonstration ? `${TITLES[identity.kind]}  ·  ${DEMONSTRATION_MARK}` : TITLES[identity.kind];
}

function merged(
  sheet: Worksheet,
  row: number,
  from: number,
  to: number,
  value: string | null,
  style: CellStyleName,
  height?: number,
): void {
  sheet.mergeCells(row, from, row, to);
  const cell = sheet.getRow(row).getCell(from);
  cell.style = CELL_STYLES[style] as Style;
  if (value !== null) cell.value = value;
  if (height !== undefined) sheet.getRow(row).height = height;
}
