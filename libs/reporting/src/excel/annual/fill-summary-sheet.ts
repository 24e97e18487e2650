import { LEDGER_TITLES } from '#review';
import type { AnnualModel, League, LedgerCounts } from '../../model/annual-model.js';
import type { PlacedChart } from '../chart/inject-charts.js';
import { formula } from '../formula.js';
import { hundredthsFormula } from '../hundredths-formula.js';
import { NUMBER_FORMATS } from '../number-formats.js';
import type { OpenedSheet } from '../open-sheet.js';
import { sheetReference } from '../sheet-reference.js';
import type { TableColumn } from '../table-column.js';
import { writeFacts } from '../write-facts.js';
import { writeHeading } from '../write-heading.js';
import { writeSentences } from '../write-sentences.js';
import { writeTable } from '../write-table.js';
import { writeTiles } from '../write-tiles.js';
import { annualFacts } from './annual-facts.js';
import { ANNUAL_SHEETS } from './annual-sheets.js';
import type { LeaguesPlace } from './fill-leagues-sheet.js';
import { spreadRows, SPREAD_COLUMNS } from './spread-table.js';

export const ANNUAL_SUMMARY_WIDTHS = [30, 16, 13, 13, 13, 13, 13, 13];
const CHART_ROWS = 16;

export interface SummaryPlaces {
  readonly leagues: LeaguesPlace;
  /** One range a quarter of the window. */
  readonly ledger: readonly string[];
}

/** National figures, who reported, the groups, a chart and the early findings. */
export function fillSummarySheet(
  { sheet, nextRow }: OpenedSheet,
  model: AnnualModel,
  places: SummaryPlaces,
): PlacedChart {
  const width = ANNUAL_SUMMARY_WIDTHS.length;
  const factsEnd = writeFacts(sheet, nextRow, FACT_COLUMNS, annualFacts(model));
  const tilesEnd = writeTiles(sheet, factsEnd + 1, tiles(model, places.leagues.points));
  const spread = writeTable(
    sheet,
    writeHeading(sheet, tilesEnd + 1, width, 'امتیاز دستگاه‌ها در کشور'),
    SPREAD_COLUMNS,
    spreadRows(model.nation, places.leagues.points),
  );
  const ledger = writeTable(
    sheet,
    writeHeading(sheet, spread.lastRow + 2, width, 'پوشش گزارش‌دهی'),
    ledgerColumns(model, places.ledger),
    model.nation.quarters,
  );
  const leagues = writeTable(
    sheet,
    writeHeading(sheet, ledger.lastRow + 2, width, 'گروه‌ها و سطح‌ها'),
    leagueColumns(places.leagues),
    model.leagues,
  );
  const chartRow = leagues.lastRow + 1;
  const changesEnd = writeChanges({ sheet, nextRow: chartRow + CHART_ROWS + 2 }, model);
  writeFindings({ sheet, nextRow: changesEnd }, model);
  return {
    sheetId: sheet.id,
    anchor: { from: { column: 0, row: chartRow }, to: { column: width, row: chartRow + CHART_ROWS } },
    chart: leaguesChart(model, leagues.firstRow, leagues.lastRow),
  };
}

const FACT_COLUMNS = [
  { label: 1, from: 2, to: 4 },
  { label: 5, from: 6, to: 8 },
];

function tiles({ nation }: AnnualModel, points: string) {
  return [
    {
      label: 'میانگین امتیاز کشور',
      value: formula(hundredthsFormula(`SUM(${points})/COUNT(${points})`), nation.mean / 100),
      format: NUMBER_FORMATS.points,
      from: 1,
      to: 1,
    },
    {
      label: 'درصد تحقق',
      value: nation.meanPercent / 10_000,
      format: NUMBER_FORMATS.percent,
      from: 2,
      to: 3,
    },
    {
      label: 'تغییر از دورهٔ پیش (واحد درصد)',
      value: nation.change === null ? '—' : nation.change.points / 100,
      format: NUMBER_FORMATS.change,
      from: 4,
      to: 6,
    },
    {
      label: 'دستگاه بی‌گزارش در همهٔ دوره',
      value: nation.silent,
      format: NUMBER_FORMATS.whole,
      from: 7,
      to: 8,
    },
  ];
}

function ledgerColumns(
  { nation }: AnnualModel,
  ranges: readonly string[],
): readonly TableColumn<LedgerCounts>[] {
  const counted = (
    title: string,
    state: keyof typeof LEDGER_TITLES,
    count: (counts: LedgerCounts) => number,
  ) => ({
    title,
    format: NUMBER_FORMATS.whole,
    value: (counts: LedgerCounts) => {
      const range = ranges[nation.quarters.indexOf(counts)];
      return range === undefined
        ? count(counts)
        : formula(`COUNTIF(${range},"${LEDGER_TITLES[state]}")`, count(counts));
    },
  });
  return [
    { title: 'سه‌ماهه', align: 'center', value: ({ title }) => title },
    { title: 'دستگاه موعددار', format: NUMBER_FORMATS.whole, value: ({ due }) => due },
    counted(LEDGER_TITLES.submitted, 'submitted', ({ submitted }) => submitted),
    counted(LEDGER_TITLES.late, 'late', ({ late }) => late),
    counted(
      LEDGER_TITLES['nothing-to-report'],
      'nothing-to-report',
      ({ nothingToReport }) => nothingToReport,
    ),
    counted(LEDGER_TITLES.waived, 'waived', ({ waived }) => waived),
    counted(LEDGER_TITLES.missing, 'missing', ({ missing }) => missing),
    {
      title: 'درصد گزارش‌دهی',
      format: NUMBER_FORMATS.percent,
      value: ({ reportedPercent }) => (reportedPercent === null ? '—' : reportedPercent / 10_000),
    },
  ];
}

function leagueColumns({ groups, levels, points }: LeaguesPlace): readonly TableColumn<League>[] {
  const peers = ({ groupTitle, levelTitle }: League) => `${groups},"${groupTitle}",${levels},"${levelTitle}"`;
  return [
    { title: 'گروه و سطح', span: 2, value: ({ title }) => title },
    {
      title: 'دستگاه‌ها',
      format: NUMBER_FORMATS.whole,
      value: (league) => formula(`COUNTIFS(${peers(league)})`, league.count),
    },
    {
      title: 'میانگین امتیاز',
      format: NUMBER_FORMATS.points,
      value: (league, row) =>
        formula(hundredthsFormula(`SUMIFS(${points},${peers(league)})/C${row}`), league.mean / 100),
    },
    {
      title: 'میانگین درصد',
      format: NUMBER_FORMATS.percent,
      value: ({ meanPercent }) => meanPercent / 10_000,
    },
    {
      title: 'میانهٔ درصد',
      format: NUMBER_FORMATS.percent,
      value: ({ medianPercent }) => medianPercent / 10_000,
    },
    {
      title: 'بیشینه',
      format: NUMBER_FORMATS.percent,
      value: ({ maximumPercent }) => maximumPercent / 10_000,
    },
    {
      title: 'کمینه',
      format: NUMBER_FORMATS.percent,
      value: ({ minimumPercent }) => minimumPercent / 10_000,
    },
  ];
}

function leaguesChart({ leagues }: AnnualModel, firstRow: number, lastRow: number): PlacedChart['chart'] {
  const column = (letter: string) =>
    sheetReference(ANNUAL_SHEETS.summary, `${letter}${firstRow}`, `${letter}${lastRow}`);
  return {
    title: 'میانگین درصد تحقق در گروه‌ها و سطح‌ها',
    categories: {
      reference: column('A'),
      values: leagues.map(({ title }) => title),
    },
    series: [
      {
        name: 'میانگین درصد',
        color: '0F4C4A',
        reference: column('E'),
        values: leagues.map(({ meanPercent }) => meanPercent / 10_000),
      },
    ],
  };
}

function writeChanges({ sheet, nextRow }: OpenedSheet, { changes }: AnnualModel): number {
  if (changes.length === 0) return nextRow;
  const first = writeHeading(sheet, nextRow, ANNUAL_SUMMARY_WIDTHS.length, 'چه تغییر کرد');
  return writeSentences(sheet, first, ANNUAL_SUMMARY_WIDTHS, changes) + 1;
}

function writeFindings({ sheet, nextRow }: OpenedSheet, { findings }: AnnualModel): void {
  const width = ANNUAL_SUMMARY_WIDTHS.length;
  findings.reduce((row, { title, lead, items }) => {
    const first = writeHeading(sheet, row, width, `یافتهٔ زودهنگام: ${title}`);
    return (
      writeSentences(sheet, first, ANNUAL_SUMMARY_WIDTHS, [lead, ...items.map((item) => `• ${item}`)]) + 1
    );
  }, nextRow);
}
