import { parseWindow, quarterRange } from '#calendar';
import type { ReportedValue } from '#decree';
import type { AgencyFacts, AgencyOfYear, AnnualInput, QuarterScore, ScorecardInput } from '#reporting';
import { type AgencyScore, changesBetween, createEarlyWarning, createScorer, type DeskWatch } from '#scoring';
import { smallEdition } from './small-edition.js';

const WINDOW = 'half-1405-1';
const BEFORE = 'half-1404-2';
const QUARTERS = quarterRange('1404-Q3', '1405-Q2');

type Row = Omit<ReportedValue, 'quarter' | 'status'> & { readonly status?: ReportedValue['status'] };

const ratio = (indicator: string, numerator: number, denominator: number): Row => ({
  indicator,
  numerator: String(numerator),
  denominator: String(denominator),
});

/** One quarter of an agency that reports everything; the desk reaches `desk` per cent, access `access`. */
export function smallQuarter(quarter: string, desk: number, access: number): ReportedValue[] {
  const rows: readonly Row[] = [
    { indicator: 'DIG-01', value: '60', n: '50' },
    ratio('DIG-02', 3, 4),
    { indicator: 'DIG-03', value: '1' },
    ratio('DIG-04', 7, 10),
    { indicator: 'IMP-01', value: '1' },
    ratio('IMP-02', 1, 10),
    { indicator: 'IMP-03', value: '12', n: '40', secondValue: '10', secondN: '40' },
    { indicator: 'IMP-04', value: '76', n: '40', secondValue: '70', secondN: '40' },
    ratio('SDK-01', desk, 100),
    ratio('OFF-11', access, 100),
  ];
  return rows.map((row) => ({ status: 'value', ...row, quarter }));
}

function smallAgency(code: string, name: string, values: readonly ReportedValue[]) {
  const edition = smallEdition();
  const facts: AgencyFacts = {
    code,
    name,
    group: 'health',
    level: 'national',
    provinceName: null,
    parentName: null,
    firstQuarter: '1404-Q3',
    lastQuarter: null,
  };
  const agency = { firstQuarter: facts.firstQuarter, lastQuarter: null, values };
  const [watch] = createEarlyWarning(edition, parseWindow(WINDOW)).watch([{ key: code, ...agency }]) as [
    DeskWatch,
  ];
  const quarterScores = QUARTERS.map((quarter): QuarterScore => {
    const { earned, ceiling } = createScorer(edition, parseWindow(quarter)).score(agency);
    const isSent = values.some((value) => value.quarter === quarter);
    return { quarter, earned, ceiling, ledger: isSent ? 'submitted' : 'missing' };
  });
  return {
    facts,
    score: createScorer(edition, parseWindow(WINDOW)).score(agency),
    previous: createScorer(edition, parseWindow(BEFORE)).score(agency),
    previousMissing: 0,
    watch,
    quarterScores,
    rank: { rank: null, peers: 3, interval: null },
  };
}

/** Bahar reports all and its desk rises while access falls; Mehr leaves out one quarter; Sokut sends nothing any more. */
export function smallAnnualInput(): AnnualInput {
  const [first = '', second = '', third = '', fourth = ''] = QUARTERS;
  return {
    edition: smallEdition(),
    window: parseWindow(WINDOW),
    agencies: [
      smallAgency('A-1', 'دستگاه بهار', [
        ...smallQuarter(first, 80, 90),
        ...smallQuarter(second, 80, 90),
        ...smallQuarter(third, 100, 60),
        ...smallQuarter(fourth, 100, 60),
      ]),
      smallAgency('A-2', 'دستگاه مهر', [
        ...smallQuarter(first, 50, 50),
        ...smallQuarter(second, 50, 50),
        ...smallQuarter(third, 60, 60),
      ]),
      smallAgency('A-3', 'دستگاه سکوت', [...smallQuarter(first, 70, 70), ...smallQuarter(second, 70, 70)]),
    ],
    marks: { isDemonstration: true, isUnconfirmed: false },
    producedOn: { year: 1405, month: 8, day: 3 },
    presentedOn: { year: 1405, month: 9, day: 29 },
    snapshotHash: null,
  };
}

/** By the scores alone, as these agencies have no rank. */
export function changesOf({ score, previous }: Pick<AgencyOfYear, 'score' | 'previous'>) {
  const standing = (one: AgencyScore) => ({ score: one, rank: null, peers: 0 });
  return previous ? changesBetween(standing(previous), standing(score)) : [];
}

/** The scorecard of Mehr among the three. */
export function smallScorecardInput(): ScorecardInput {
  const { agencies, edition, window, producedOn } = smallAnnualInput();
  const mehr = agencies[1];
  if (!mehr) throw new Error('three agencies are built');
  return {
    edition,
    window,
    agency: mehr.facts,
    score: mehr.score,
    previous: mehr.previous,
    changes: changesOf(mehr),
    watch: mehr.watch,
    quarterScores: mehr.quarterScores,
    rank: mehr.rank,
    peerArticlePercents: new Map([
      [3, 5000],
      [4, 2500],
    ]),
    peerMedianPercent: 4000,
    marks: { isDemonstration: false, isUnconfirmed: true },
    producedOn,
    snapshotHash: null,
  };
}
