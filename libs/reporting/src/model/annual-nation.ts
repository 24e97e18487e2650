import type { Hundredths } from '#scoring';
import type { AgencyStanding } from './agency-standing.js';
import type { AnnualNation, LedgerRow } from './annual-model.js';
import { ledgerCounts } from './ledger-counts.js';
import { meanChange } from './mean-change.js';
import type { PrintedWindow } from './printed-window.js';
import { spreadOf } from './spread-of.js';

interface NationSources {
  readonly window: PrintedWindow;
  readonly previousTitle: string;
  readonly ceiling: Hundredths;
  readonly ledger: readonly LedgerRow[];
  readonly standings: readonly AgencyStanding[];
}

/** The nation's score is the mean of the agencies' scores, silent ones 0 (design §5, «Up the tree»). */
export function annualNation({
  window,
  previousTitle,
  ceiling,
  ledger,
  standings,
}: NationSources): AnnualNation {
  return {
    ...spreadOf(
      standings.map(({ agency }) => agency.score.earned),
      ceiling,
    ),
    ceiling,
    silent: standings.filter(({ isSilent }) => isSilent).length,
    incomplete: standings.filter(({ missingQuarters }) => missingQuarters > 0).length,
    change: meanChange(
      standings.map(({ previousPercent, percent }) => ({ from: previousPercent, to: percent })),
      previousTitle,
    ),
    quarters: ledgerCounts(window, ledger),
  };
}
