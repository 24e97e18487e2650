import { jalaliDateOf, lastClosedQuarter } from '#calendar';
import { useWindows } from '../api/use-windows.js';
import type { TitledView } from '../api/views.js';

/** The closed quarters of the known windows, the newest first: a workbook is filled after its quarter has ended. */
export function useTemplateQuarters(): readonly TitledView[] {
  const { data: windows = [] } = useWindows();
  const last = lastClosedQuarter(jalaliDateOf(new Date()));
  const known = new Map(
    windows.flatMap(({ quarters }) => quarters).map((quarter) => [quarter.code, quarter]),
  );
  return [...known.values()].filter(({ code }) => code <= last).sort((a, b) => (a.code < b.code ? 1 : -1));
}
