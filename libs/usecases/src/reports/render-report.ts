import { parseWindow } from '#calendar';
import { createRepositories, inTransaction, type ReportRecord } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { findAgency } from '../find-agency.js';
import { refreshStaleWindow } from '../scores/refresh-window.js';
import { explainAgency } from '../scores/explain-agency.js';
import { watchAgency } from '../warnings/watch-agency.js';
import { annualModelOf } from './annual-model-of.js';
import { explanationRowsOf } from './explanation-rows-of.js';
import { REPORT_STEPS } from './report-steps.js';
import { scorecardModelOf } from './scorecard-model-of.js';

const STEPS = 3;

/**
 * Makes a report's PDF and workbook in the renderer's threads and keeps both in the file store. Idempotent: a report
 * that is ready is left; one whose maker died is made again from its row.
 */
export async function renderReport(dependencies: Dependencies, reportId: string): Promise<void> {
  const { dataSource, fileStore, clock } = dependencies;
  const repositories = createRepositories(dataSource.manager);
  const report = await repositories.reports.find(reportId);
  if (!report || report.state === 'ready' || report.state === 'failed') return;
  const progress = async (done: number, step: string) => {
    await repositories.reports.saveProgress(reportId, { step, done, total: STEPS });
  };
  await progress(0, REPORT_STEPS.gathering);
  // Ranks older than the points beside them would contradict them in print.
  await refreshStaleWindow(dependencies, report.window);
  const { pdf, xlsx } = await makeFiles(dependencies, report, () => progress(1, REPORT_STEPS.rendering));
  await progress(2, REPORT_STEPS.storing);
  const name = report.agency ? `scorecard-${report.agency.code}-${report.window}` : `annual-${report.window}`;
  const files = await Promise.all(
    [['pdf', pdf] as const, ['xlsx', xlsx] as const].map(async ([format, bytes]) => ({
      format,
      fileName: `${name}.${format}`,
      ...(await fileStore.put(bytes)),
    })),
  );
  await inTransaction(dataSource, async ({ reports }) => {
    if ((await reports.lock(reportId)) === 'ready') return;
    await reports.markReady(reportId, files, REPORT_STEPS.ready, clock.now());
  });
}

async function makeFiles(
  dependencies: Dependencies,
  report: ReportRecord,
  onGathered: () => Promise<void>,
): Promise<{ pdf: Buffer; xlsx: Buffer }> {
  const { renderer, dataSource } = dependencies;
  const repositories = createRepositories(dataSource.manager);
  const window = parseWindow(report.window);
  if (report.kind === 'annual') {
    const model = await annualModelOf(dependencies, repositories, window);
    await onGathered();
    const [pdf, xlsx] = await Promise.all([renderer.annualPdf(model), renderer.annualWorkbook(model)]);
    return { pdf, xlsx };
  }
  const agency = await findAgency(repositories, report.agency?.code ?? '');
  const edition = await editionOfWindow(repositories, window.code);
  const watch = await watchAgency(dependencies, repositories, edition, window, agency);
  const model = await scorecardModelOf(dependencies, repositories, agency, window, watch);
  const explanation = explanationRowsOf(await explainAgency(repositories, agency, window));
  await onGathered();
  const [pdf, xlsx] = await Promise.all([
    renderer.scorecardPdf(model),
    renderer.scorecardWorkbook({ ...model, explanation }),
  ]);
  return { pdf, xlsx };
}
