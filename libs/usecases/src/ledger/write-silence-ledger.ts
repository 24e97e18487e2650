import type { Actor } from '#access';
import { LEDGER_TITLES } from '#review';
import type { Dependencies } from '../dependencies.js';
import type { FileToSend } from '../use-cases.js';
import type { LedgerAgencyView } from '../views/silence-ledger-view.js';
import { writeCsv } from '../write-csv.js';
import type { LedgerQuery } from './ledger-range.js';
import { viewSilenceLedger } from './view-silence-ledger.js';

type Column = readonly [title: string, valueOf: (row: LedgerAgencyView) => string | number | null];

const BEFORE: readonly Column[] = [
  ['کد', ({ code }) => code],
  ['دستگاه', ({ name }) => name],
  ['گروه', ({ groupTitle }) => groupTitle],
  ['سطح', ({ levelTitle }) => levelTitle],
  ['استان', ({ province }) => province?.name ?? null],
  ['دستگاه مادر', ({ parent }) => parent?.name ?? null],
];
const AFTER: readonly Column[] = [
  ['سه‌ماههٔ ارسال‌نشده', ({ missing }) => missing],
  ['ارسال‌نشدهٔ پیاپی تا امروز', ({ silentRun }) => silentRun],
  ['کامل بودن (درصد)', ({ rates }) => rates.completeness],
  ['به‌هنگام بودن (درصد)', ({ rates }) => rates.timeliness],
  ['نامرتبط (درصد سقف)', ({ leftOut }) => leftOut?.notApplicable ?? null],
  ['نامرتبط و بدون مورد (درصد سقف)', ({ leftOut }) => leftOut?.attested ?? null],
];

/** The ledger as the page shows it, an agency a line. @throws DomainError WINDOW_UNKNOWN, QUARTER_UNKNOWN */
export async function writeSilenceLedger(
  dependencies: Dependencies,
  actor: Actor,
  query: LedgerQuery,
): Promise<FileToSend> {
  const { quarters, agencies } = await viewSilenceLedger(dependencies, actor, query);
  const states = quarters.map(({ title }, place): Column => [
    title,
    ({ states: own }) => LEDGER_TITLES[own[place] ?? 'not-due'],
  ]);
  const columns = [...BEFORE, ...states, ...AFTER];
  const lines = [
    columns.map(([title]) => title),
    ...agencies.map((row) => columns.map(([, valueOf]) => valueOf(row))),
  ];
  const range = [quarters[0]?.code, quarters.at(-1)?.code].join('_');
  return { fileName: `دفتر سکوت ${range}.csv`, bytes: writeCsv(lines) };
}
