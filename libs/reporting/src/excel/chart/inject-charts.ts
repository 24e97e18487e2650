import JSZip from 'jszip';
import type { BarChart } from './bar-chart.js';
import { barChartXml } from './bar-chart-xml.js';
import { drawingXml, type ChartAnchor } from './drawing-xml.js';

export interface PlacedChart {
  /** Number of the sheet's part, as exceljs gives it: `worksheet.id`. */
  readonly sheetId: number;
  readonly anchor: ChartAnchor;
  readonly chart: BarChart;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const EMPTY_RELATIONSHIPS = `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;

/** A fixed date for the parts: the same model gives the same bytes. */
const PART_DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * Adds native charts to a finished workbook: exceljs cannot. One chart a sheet, on a sheet without a drawing.
 * @throws Error where the sheet is not there or owns a drawing already.
 */
export async function injectCharts(workbook: Uint8Array, charts: readonly PlacedChart[]): Promise<Buffer> {
  const archive = await JSZip.loadAsync(workbook);
  for (const [index, chart] of charts.entries()) await injectOne(archive, chart, index + 1);
  for (const part of Object.values(archive.files)) part.date = PART_DATE;
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

async function injectOne(
  archive: JSZip,
  { sheetId, anchor, chart }: PlacedChart,
  number: number,
): Promise<void> {
  await linkSheet(archive, sheetId, number);
  archive.file(`xl/charts/chart${number}.xml`, barChartXml(chart));
  archive.file(`xl/drawings/drawing9${number}.xml`, drawingXml(anchor, number));
  archive.file(
    `xl/drawings/_rels/drawing9${number}.xml.rels`,
    EMPTY_RELATIONSHIPS.replace(
      '</Relationships>',
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/chart" Target="../charts/chart${number}.xml"/></Relationships>`,
    ),
  );
  const types = await partText(archive, '[Content_Types].xml');
  archive.file('[Content_Types].xml', types.replace('</Types>', `${contentTypes(number)}</Types>`));
}

async function linkSheet(archive: JSZip, sheetId: number, number: number): Promise<void> {
  const name = `sheet${sheetId}.xml`;
  const sheet = await partText(archive, `xl/worksheets/${name}`);
  if (sheet.includes('<drawing ')) throw new Error(`Sheet ${sheetId} has a drawing already`);
  const path = `xl/worksheets/_rels/${name}.rels`;
  const links = archive.file(path) ? await partText(archive, path) : EMPTY_RELATIONSHIPS;
  const id = `rIdChart${number}`;
  const link = `<Relationship Id="${id}" Type="${RELATIONSHIPS}/drawing" Target="../drawings/drawing9${number}.xml"/>`;
  archive.file(path, links.replace('</Relationships>', `${link}</Relationships>`));
  archive.file(`xl/worksheets/${name}`, withDrawing(sheet, id));
}

/** CT_Worksheet has an order: the drawing follows the page set-up and comes before what is named here. */
function withDrawing(sheet: string, id: string): string {
  const end = sheet.indexOf('</sheetData>');
  const places = ['<legacyDrawing', '<picture', '<oleObjects', '<controls', '<tableParts', '<extLst']
    .map((tag) => sheet.indexOf(tag, end))
    .filter((place) => place > 0);
  const place = Math.min(...places, sheet.lastIndexOf('</worksheet>'));
  const tag = `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
  return sheet.slice(0, place) + tag + sheet.slice(place);
}

function contentTypes(number: number): string {
  const office = 'application/vnd.openxmlformats-officedocument';
  return `<Override PartName="/xl/drawings/drawing9${number}.xml" ContentType="${office}.drawing+xml"/><Override PartName="/xl/charts/chart${number}.xml" ContentType="${office}.drawingml.chart+xml"/>`;
}

async function partText(archive: JSZip, path: string): Promise<string> {
  const part = archive.file(path);
  if (!part) throw new Error(`The workbook has no part ${path}`);
  return part.async('string');
}
