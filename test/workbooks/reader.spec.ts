import { afterEach, describe, expect, it } from '@jest/globals';
import { createWorkbookReader, type ReadLimits, type WorkbookReader } from '#ingestion';
import { partsOfWorkbook, withPart } from './support/parts-of-workbook.js';
import { SAMPLE_EDITION } from './support/sample-edition.js';
import { sampleEvaluatorWorkbook, sampleWorkbook } from './support/sample-workbook.js';
import { zipFile } from './support/zip-file.js';

const CONTEXT = { editions: [SAMPLE_EDITION] };
const SHEET = 'xl/worksheets/sheet2.xml';

const readers: WorkbookReader[] = [];
function aReader(options: { threads?: number; limits?: Partial<ReadLimits> } = {}): WorkbookReader {
  const reader = createWorkbookReader({ threads: 1, ...options });
  readers.push(reader);
  return reader;
}
afterEach(async () => {
  for (const reader of readers.splice(0)) await reader.close();
});

/** A sheet of so many text cells that it takes seconds and hundreds of megabytes, small as it is in the file. */
async function heavyWorkbook(): Promise<Buffer> {
  // 60 rows of 15,000: within the limits of rows and columns, so that memory is what runs out.
  const cells = Array.from({ length: 15_000 }, (_, n) => `<c t="str"><v>${n % 977}</v></c>`).join('');
  const rows = Array.from({ length: 60 }, (_, n) => `<row r="${99 + n}">${cells}</row>`).join('');
  const parts = await partsOfWorkbook(await sampleWorkbook());
  return zipFile(withPart(parts, SHEET, (xml) => xml.replace('</sheetData>', `${rows}</sheetData>`)));
}

describe(createWorkbookReader.name, () => {
  it('says whose workbook it is and of which quarter', async () => {
    const reader = aReader();
    expect(await reader.identify(await sampleWorkbook())).toMatchObject({
      identity: { kind: 'agency', agency: 'A-01', office: null, quarter: '1405-Q1', edition: 'edition-0' },
      findings: [],
    });
    expect((await reader.identify(await sampleEvaluatorWorkbook())).identity).toMatchObject({
      kind: 'evaluator',
      agency: null,
      office: 'OFF-1',
    });
    expect(await reader.identify(Buffer.from('no workbook'))).toMatchObject({
      identity: null,
      findings: [{ code: 'FILE_NOT_A_WORKBOOK' }],
    });
  });

  it('leaves the bytes to their owner', async () => {
    const bytes = await sampleWorkbook();
    const before = Buffer.from(bytes);
    await aReader().read(bytes, CONTEXT);
    expect(bytes).toEqual(before);
  });

  it('holds each file against its own context, whichever thread it falls to', async () => {
    const reader = aReader({ threads: 2 });
    const bytes = await sampleWorkbook();
    const other = { editions: [{ ...SAMPLE_EDITION, code: 'edition-9' }] };
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => reader.read(bytes, n % 3 === 0 ? other : CONTEXT)),
    );
    expect(answers.map(({ isAccepted }) => isAccepted)).toEqual(
      Array.from({ length: 12 }, (_, n) => n % 3 !== 0),
    );
  });

  it('gives up each file that takes too long, in a new thread for the next', async () => {
    const reader = aReader({ limits: { milliseconds: 1 } });
    const slow = await reader.read(await heavyWorkbook(), CONTEXT);
    expect(slow).toMatchObject({
      isAccepted: false,
      findings: [{ code: 'FILE_TIMEOUT', params: { seconds: 1 } }],
    });
    expect(await reader.read(await sampleWorkbook(), CONTEXT)).toMatchObject({
      findings: [{ code: 'FILE_TIMEOUT' }],
    });
  });

  it('gives up a file that takes too much memory, and goes on with the next', async () => {
    const reader = aReader({ limits: { heapMegabytes: 24 } });
    const large = await reader.read(await heavyWorkbook(), CONTEXT);
    expect(large).toMatchObject({ isAccepted: false, findings: [{ code: 'FILE_TOO_LARGE' }] });
    expect((await reader.read(await sampleWorkbook(), CONTEXT)).isAccepted).toBe(true);
  });

  it('answers every file of a crowd in which each third is hostile', async () => {
    const reader = aReader({ threads: 2, limits: { heapMegabytes: 24 } });
    const [sound, heavy] = [await sampleWorkbook(), await heavyWorkbook()];
    const answers = await Promise.all(
      Array.from({ length: 9 }, (_, n) => reader.read(n % 3 === 1 ? heavy : sound, CONTEXT)),
    );
    expect(answers.map(({ isAccepted }) => isAccepted)).toEqual([
      true,
      false,
      true,
      true,
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  it('reads nothing more once it is closed', async () => {
    const reader = aReader();
    const bytes = await sampleWorkbook();
    const waiting = reader.read(bytes, CONTEXT);
    const refusal = expect(waiting).rejects.toThrow('closed');
    await reader.close();
    await refusal;
    await expect(reader.read(bytes, CONTEXT)).rejects.toThrow('closed');
  });
});
