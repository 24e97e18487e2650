import path from 'node:path';
import type { EngineClasses, EngineDocument } from './engine.js';
import { installLayer } from './install-layer.js';
import type { PdfDefinition } from './pdf-definition.js';
import type { TableLayout } from './pdf-node.js';

export interface PersianPdfOptions {
  /** The only folder that a document may read from. */
  readonly fontFolder: string;
  /** File names inside it: TrueType fonts with Arabic-script shaping. */
  readonly fonts: { readonly regular: string; readonly bold: string };
}

export interface PersianPdf {
  /** A4, tagged, language fa, in right-to-left Persian. Rejects on an unknown font, page reference or file. */
  renderPdf(definition: PdfDefinition): Promise<Buffer>;
}

const FAMILY = 'Persian';
const TOC_LAYOUT: TableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

function collect(document: EngineDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
}

function engineDefinition(definition: PdfDefinition): object {
  const { title, author, subject, defaultStyle, tableLayouts: _layouts, ...rest } = definition;
  return {
    pageSize: 'A4',
    ...rest,
    info: { title, author, subject },
    language: 'fa',
    displayTitle: true,
    version: '1.7',
    tagged: true,
    defaultStyle: { font: FAMILY, alignment: 'right', fontSize: 10, ...defaultStyle },
  };
}

/** The engine asks the two policies before it opens anything: no address at all, no file outside the font folder. */
function createPrinter(engine: EngineClasses, fontFolder: string, fonts: object) {
  const resolver = new engine.URLResolver({ existsSync: () => false });
  resolver.setUrlAccessPolicy(() => false);
  const isFont = (file: string): boolean => path.dirname(path.resolve(file)) === fontFolder;
  return new engine.Printer({ [FAMILY]: fonts }, null, resolver, isFont);
}

/** A renderer of Persian documents. Fonts are parsed at the first document and kept; make one and use it often. */
export function createPersianPdf(options: PersianPdfOptions): PersianPdf {
  const engine = installLayer();
  const fontFolder = path.resolve(options.fontFolder);
  const regular = path.join(fontFolder, options.fonts.regular);
  const bold = path.join(fontFolder, options.fonts.bold);
  const fonts = { normal: regular, bold, italics: regular, bolditalics: bold };
  return {
    async renderPdf(definition) {
      const tableLayouts = { toc: TOC_LAYOUT, ...definition.tableLayouts };
      const printer = createPrinter(engine, fontFolder, { ...fonts });
      return collect(await printer.createPdfKitDocument(engineDefinition(definition), { tableLayouts }));
    },
  };
}
