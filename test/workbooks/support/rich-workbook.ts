import { SHEET_NAMES } from '#ingestion';
import { partsOfWorkbook, withPart } from './parts-of-workbook.js';
import { sampleWorkbook } from './sample-workbook.js';
import { type ZipPart, zipFile } from './zip-file.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** One red dot. */
const IMAGE =
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mP8z8BQz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC';
const PERSON = '{11111111-2222-4333-8444-555555555555}';
const THREAD = '{AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE}';

/**
 * The sound workbook after its user has lived in it: an image, a table, merged cells, comments old and threaded, colours
 * by conditions, a chart, a hidden and a protected sheet, names, dates from 1904.
 */
export async function richWorkbook(): Promise<Buffer> {
  const bytes = await sampleWorkbook(({ sheet, workbook }) => {
    workbook.properties.date1904 = true;
    sheet.getCell('K9').note = 'یادداشت خود کاربر';
    sheet.getCell('F8').note = 'THREAD';
    sheet.mergeCells('R8:S9');
    sheet.addConditionalFormatting({
      ref: 'F7:F20',
      rules: [
        {
          type: 'cellIs',
          operator: 'greaterThan',
          priority: 1,
          formulae: [3],
          style: { font: { bold: true } },
        },
      ],
    });
    const image = workbook.addImage({ base64: IMAGE, extension: 'png' });
    sheet.addImage(image, { tl: { col: 19, row: 2 }, ext: { width: 40, height: 40 } });
    sheet.addTable({
      name: 'Table1',
      ref: 'U20',
      columns: [{ name: 'ماه' }, { name: 'شمار' }],
      rows: [
        ['فروردین', 3],
        ['اردیبهشت', 4],
      ],
    });
    const hidden = workbook.addWorksheet('پنهان', { state: 'hidden' });
    hidden.getCell('A1').value = new Date(Date.UTC(2026, 5, 1));
    hidden.getCell('B1').value = { formula: 'A1+1', result: 44_000 };
    void hidden.protect('', { selectLockedCells: true });
    workbook.addWorksheet('نمودار').getCell('A1').value = 1;
  });
  // exceljs writes tables before the comments, Excel and its schema the other way round.
  const parts = withPart(await partsOfWorkbook(bytes), 'xl/worksheets/sheet2.xml', (xml) =>
    xml.replace(/(<tableParts.*<\/tableParts>)(<legacyDrawing [^>]*\/>)/s, '$2$1'),
  );
  return zipFile(withChart(withThread(withName(parts))));
}

const text = (part: ZipPart): string => part.content.toString();

function withName(parts: readonly ZipPart[]): ZipPart[] {
  const name = '<definedName name="روز_نخست">\'پنهان\'!$A$1</definedName>';
  return withPart(parts, 'xl/workbook.xml', (xml) =>
    xml.replace('</definedNames>', `${name}</definedNames>`),
  );
}

function added(parts: readonly ZipPart[], name: string, content: string, type: string): ZipPart[] {
  const override = `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    ...withPart(parts, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${override}</Types>`)),
    { name, content: Buffer.from(content) },
  ];
}

function related(
  parts: readonly ZipPart[],
  name: string,
  id: string,
  type: string,
  target: string,
): ZipPart[] {
  const relation = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  return withPart(parts, name, (xml) => xml.replace('</Relationships>', `${relation}</Relationships>`));
}

/** Excel keeps a thread beside an old comment that stands in for it. */
function withThread(parts: readonly ZipPart[]): ZipPart[] {
  const comments = parts.find(({ name }) => /comments\d*\.xml$/.test(name));
  const sheet = parts.find(
    (part) => /worksheets\/_rels\/sheet\d+\.xml\.rels$/.test(part.name) && text(part).includes('comments'),
  );
  if (!comments || !sheet) throw new Error('no comments');
  const thread = `<?xml version="1.0" encoding="UTF-8"?>\n<ThreadedComments xmlns="${THREADED}"><threadedComment ref="F8" dT="2026-06-01T08:00:00.00" personId="${PERSON}" id="${THREAD}"><text>از دبیرخانه بپرسید</text></threadedComment></ThreadedComments>`;
  const persons = `<?xml version="1.0" encoding="UTF-8"?>\n<personList xmlns="${THREADED}"><person displayName="کاربر" id="${PERSON}" userId="1" providerId="None"/></personList>`;
  const named = withPart(parts, comments.name, (xml) =>
    xml
      .replace('</authors>', `<author>tc=${THREAD}</author></authors>`)
      .replace('<comment ref="F8" authorId="0"', '<comment ref="F8" authorId="1"')
      .replace('THREAD', '[Threaded comment]\n\nاز دبیرخانه بپرسید'),
  );
  const withThreads = added(
    named,
    'xl/threadedComments/threadedComment1.xml',
    thread,
    'application/vnd.ms-excel.threadedcomments+xml',
  );
  const withPersons = added(
    withThreads,
    'xl/persons/person.xml',
    persons,
    'application/vnd.ms-excel.person+xml',
  );
  const kind = 'http://schemas.microsoft.com/office/2017/10/relationships';
  return related(
    related(
      withPersons,
      sheet.name,
      'rIdThread',
      `${kind}/threadedComment`,
      '../threadedComments/threadedComment1.xml',
    ),
    'xl/_rels/workbook.xml.rels',
    'rIdPerson',
    `${kind}/person`,
    'persons/person.xml',
  );
}

/** A chart over the data sheet, on the sheet «نمودار». */
function withChart(parts: readonly ZipPart[]): ZipPart[] {
  const workbook = parts.find(({ name }) => name === 'xl/workbook.xml');
  const index = [...(workbook ? text(workbook) : '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].findIndex(
    ([, name]) => name === 'نمودار',
  );
  const sheet = `xl/worksheets/sheet${index + 1}.xml`;
  const values = `<c:val><c:numRef><c:f>'${SHEET_NAMES.data}'!$F$7:$F$9</c:f></c:numRef></c:val>`;
  const chart = `<?xml version="1.0" encoding="UTF-8"?>\n<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>${values}</c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
  const place = (name: string, at: number): string =>
    `<xdr:${name}><xdr:col>${at}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const drawing = `<?xml version="1.0" encoding="UTF-8"?>\n<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor>${place('from', 2)}${place('to', 9)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
  const relations = (id: string, type: string, target: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="${PACKAGE}"><Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  const drawn = withPart(parts, sheet, (xml) =>
    xml.replace('</worksheet>', `<drawing xmlns:r="${OFFICE}" r:id="rId1"/></worksheet>`),
  );
  const withParts = added(
    added(
      drawn,
      'xl/charts/chart9.xml',
      chart,
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    ),
    'xl/drawings/drawing9.xml',
    drawing,
    'application/vnd.openxmlformats-officedocument.drawing+xml',
  );
  return [
    ...withParts,
    {
      name: `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
      content: Buffer.from(relations('rId1', 'drawing', '../drawings/drawing9.xml')),
    },
    {
      name: 'xl/drawings/_rels/drawing9.xml.rels',
      content: Buffer.from(relations('rId1', 'chart', '../charts/chart9.xml')),
    },
  ];
}
