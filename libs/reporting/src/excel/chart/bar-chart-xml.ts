import { SHEET_STYLE } from '../sheet-style.js';
import { NUMBER_FORMATS } from '../number-formats.js';
import type { BarChart, BarSeries } from './bar-chart.js';
import { escapeXml } from './escape-xml.js';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const FACES = `<a:latin typeface="${SHEET_STYLE.font}"/><a:cs typeface="${SHEET_STYLE.font}"/>`;
const GRID = `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D0D8E4"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;

/**
 * The chart part (DrawingML). Both axes are reversed (`maxMin`) and cross at their ends, which is how a bar chart reads
 * from right to left: the first category on top, bars growing to the left. Cached values are written for viewers that
 * do not calculate.
 */
export function barChartXml(chart: BarChart): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, chart)).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="45"/><c:axId val="111"/><c:axId val="222"/></c:barChart>${axesXml()}</c:plotArea>${legendXml(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function titleXml(title: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr rtl="1"><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="fa-IR" sz="1200" b="1">${FACES}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml(series: BarSeries, index: number, { categories }: BarChart): string {
  const category = `<c:cat><c:strRef><c:f>${escapeXml(categories.reference)}</c:f><c:strCache>${points(categories.values)}</c:strCache></c:strRef></c:cat>`;
  const value = `<c:val><c:numRef><c:f>${escapeXml(series.reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(series.values)}</c:numCache></c:numRef></c:val>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="${series.color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>${category}${value}</c:ser>`;
}

function points(values: readonly (string | number | null)[]): string {
  const filled = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${filled.join('')}`;
}

function axesXml(): string {
  return `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="r"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textXml(800)}<c:crossAx val="222"/><c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="222"/><c:scaling><c:orientation val="maxMin"/><c:max val="1"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${GRID}<c:numFmt formatCode="${escapeXml(NUMBER_FORMATS.shortPercent)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textXml(800)}<c:crossAx val="111"/><c:crosses val="max"/><c:majorUnit val="0.2"/></c:valAx>`;
}

function textXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr rtl="1"><a:defRPr sz="${size}">${FACES}</a:defRPr></a:pPr><a:endParaRPr lang="fa-IR"/></a:p></c:txPr>`;
}

/** One series is named by the title. */
function legendXml({ series }: BarChart): string {
  if (series.length < 2) return '';
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(900)}</c:legend>`;
}
