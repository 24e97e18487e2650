import { quarterRange, type ScoreWindow, shiftQuarter } from '#calendar';

/** Two years. */
const USUAL = 8;
/** Ten years: more is no picture any more. */
const MOST = 40;

export interface LedgerQuery {
  readonly window?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * The quarters of the ledger, by default the eight up to the window's last one. Those that have not ended are left out,
 * as nothing is asked of anyone, and so are those before the first report that anybody sent: there was no system then
 * to be silent in.
 * @param reported quarters with reports, in time order
 * @throws DomainError QUARTER_UNKNOWN
 */
export function ledgerRange(
  { from, to }: LedgerQuery,
  window: ScoreWindow,
  reported: readonly string[],
  lastClosed: string,
): string[] {
  // Codes of quarters sort as text.
  const wanted = to ?? window.quarters.at(-1) ?? lastClosed;
  const earliest = shiftQuarter(wanted, 1 - MOST);
  const last = wanted < lastClosed ? wanted : lastClosed;
  const asked = from === undefined ? shiftQuarter(last, 1 - USUAL) : shiftQuarter(from, 0);
  const starts = [asked, earliest, reported[0] ?? lastClosed];
  return quarterRange(starts.sort().at(-1) ?? last, last);
}
