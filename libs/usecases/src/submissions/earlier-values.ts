import { shiftQuarter } from '#calendar';
import type { ReportedValue } from '#decree';
import { type AgencyHistory, USUAL_QUARTERS } from '#ingestion';
import type { Repositories } from '#persistence';

/** Two years: enough to know what is usual, and quarters before that are of another agency in all but name. */
const QUARTERS = 8;
/** The usual range of sixty peers is that of all; more would be read for nothing. */
const MOST_PEERS = 60;

/** An agency that is reported on, and the quarter; `kind`: by its own workbook or by that of an evaluation office. */
export interface ReportOn {
  readonly agencyId: string;
  readonly quarter: string;
  readonly kind: 'agency' | 'evaluator';
}

/**
 * What was reported before, for the checks across quarters: of an agency eight quarters, of its peers the last quarter
 * where it has too few of its own. One query for all agencies of a batch and one for peers, for each kind of report.
 */
export class EarlierValues {
  private readonly known = new Map<string, readonly ReportedValue[]>();
  private peers: ReadonlyMap<string, readonly string[]> = new Map();

  private constructor() {}

  static async of(repositories: Repositories, reports: readonly ReportOn[]): Promise<EarlierValues> {
    const earlier = new EarlierValues();
    await earlier.read(repositories, reports.flatMap(beforeOf));
    const unusual = reports.filter((report) => !earlier.isUsual(report));
    if (unusual.length > 0) {
      const ids = [...new Set(unusual.map(({ agencyId }) => agencyId))];
      earlier.peers = await repositories.agencies.peersOf(ids, MOST_PEERS);
      await earlier.read(
        repositories,
        unusual.flatMap((report) => earlier.peersBefore(report)),
      );
    }
    return earlier;
  }

  historyOf(report: ReportOn): AgencyHistory {
    const values = this.valuesOf(beforeOf(report));
    return this.isUsual(report)
      ? { values }
      : { values, peerValues: this.valuesOf(this.peersBefore(report)) };
  }

  /** A report that stands from now on: of several in a batch the later ones are held against the earlier ones. */
  add(report: ReportOn, values: readonly ReportedValue[]): void {
    this.known.set(keyOf(report), values);
  }

  private async read(repositories: Repositories, reports: readonly ReportOn[]): Promise<void> {
    const asked = new Map(reports.map((report) => [keyOf(report), report]));
    for (const key of this.known.keys()) asked.delete(key);
    for (const key of asked.keys()) this.known.set(key, []);
    for (const kind of ['agency', 'evaluator'] as const) {
      const ofKind = [...asked.values()].filter((report) => report.kind === kind);
      for (const { values, ...report } of await repositories.values.reportedIn(ofKind, kind))
        this.known.set(keyOf({ ...report, kind }), values);
    }
  }

  private isUsual(report: ReportOn): boolean {
    return beforeOf(report).filter((one) => this.isKnown(one)).length >= USUAL_QUARTERS;
  }

  private isKnown(report: ReportOn): boolean {
    return (this.known.get(keyOf(report))?.length ?? 0) > 0;
  }

  private peersBefore({ agencyId, quarter, kind }: ReportOn): ReportOn[] {
    const last = shiftQuarter(quarter, -1);
    return (this.peers.get(agencyId) ?? []).map((peer) => ({ agencyId: peer, quarter: last, kind }));
  }

  private valuesOf(reports: readonly ReportOn[]): ReportedValue[] {
    return reports.flatMap((report) => this.known.get(keyOf(report)) ?? []);
  }
}

function beforeOf({ agencyId, quarter, kind }: ReportOn): ReportOn[] {
  return Array.from({ length: QUARTERS }, (_, index) => ({
    agencyId,
    quarter: shiftQuarter(quarter, -index - 1),
    kind,
  }));
}

function keyOf({ agencyId, quarter, kind }: ReportOn): string {
  return `${kind} ${quarter} ${agencyId}`;
}
