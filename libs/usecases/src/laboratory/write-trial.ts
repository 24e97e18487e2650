import type { Actor } from '#access';
import type { Dependencies } from '../dependencies.js';
import type { FileToSend } from '../use-cases.js';
import type { TrialAgencyView, TrialQuery } from '../views/laboratory-view.js';
import { writeCsv } from '../write-csv.js';
import { tryEdition } from './try-edition.js';

const COLUMNS: readonly (readonly [string, (row: TrialAgencyView) => string | number | null])[] = [
  ['کد دستگاه', ({ code }) => code],
  ['دستگاه', ({ name }) => name],
  ['گروه', ({ groupTitle }) => groupTitle],
  ['سطح', ({ levelTitle }) => levelTitle],
  ['امتیاز کنونی', ({ live }) => live.earned],
  ['امتیاز آزمایشی', ({ trial }) => trial.earned],
  ['تغییر امتیاز', ({ change }) => change.replace('+', '')],
  ['درصد کنونی', ({ live }) => live.percent],
  ['درصد آزمایشی', ({ trial }) => trial.percent],
  ['رتبهٔ کنونی', ({ live }) => live.rank],
  ['رتبهٔ آزمایشی', ({ trial }) => trial.rank],
  ['جابه‌جایی (منفی: بهتر)', ({ places }) => places],
  ['همتایان', ({ peers }) => peers],
];

/** The agencies of a trial as CSV, every line marked as a trial. @throws as `tryEdition` */
export async function writeTrial(
  dependencies: Dependencies,
  actor: Actor,
  query: TrialQuery & { readonly window: string },
): Promise<FileToSend> {
  const { window, moves } = await tryEdition(dependencies, actor, query);
  return {
    fileName: `آزمایش ${window.code}.csv`,
    bytes: writeCsv([
      ['وضع', ...COLUMNS.map(([title]) => title)],
      ...moves.map((row) => ['آزمایشی', ...COLUMNS.map(([, valueOf]) => valueOf(row))]),
    ]),
  };
}
