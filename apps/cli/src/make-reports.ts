import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '#access';
import type { ReportView, UseCases } from '#usecases';

const EVERY_MS = 100;

/** Requests reports through the queue, waits for them and copies their files out; returns the paths. */
export async function makeReports(
  useCases: UseCases,
  actor: Actor,
  requests: readonly { kind: 'scorecard' | 'annual'; agency?: string; window: string }[],
  out: string,
): Promise<string[]> {
  await mkdir(out, { recursive: true });
  const asked: ReportView[] = [];
  for (const request of requests) asked.push(await useCases.requestReport(actor, request));
  const paths: string[] = [];
  for (const { id } of asked) {
    const report = await waitForReport(useCases, actor, id);
    if (report.state === 'failed') throw new Error(report.failure ?? report.step);
    for (const { format } of report.files) {
      const file = await useCases.readReportFile(actor, id, format);
      const target = path.join(out, file.fileName);
      // Never half a file under its final name.
      await writeFile(`${target}.unfinished`, file.bytes);
      await rename(`${target}.unfinished`, target);
      paths.push(target);
    }
  }
  return paths;
}

async function waitForReport(useCases: UseCases, actor: Actor, id: string): Promise<ReportView> {
  for (;;) {
    const report = await useCases.findReport(actor, id);
    if (report.state === 'ready' || report.state === 'failed') return report;
    await sleep(EVERY_MS);
  }
}
