import { relationsPath } from '../package/relations-path.js';
import type { CellFormat } from './cell-format.js';
import { foreignParts } from './foreign-parts.js';
import { xmlBytes } from './xml-bytes.js';
import type { ReadLimits } from './read-limits.js';
import { ReadRefusal } from './read-refusal.js';
import { readFormats } from './read-formats.js';
import { readRelations, type Relation } from './read-relations.js';
import { readSharedStrings } from './read-shared-strings.js';
import { readSheet } from './read-sheet.js';
import { readSheetMarks } from './read-sheet-marks.js';
import { readSheetList } from './read-sheet-list.js';
import { readZipDirectory } from './read-zip-directory.js';
import type { SheetModel } from './sheet-model.js';
import { sniffFile } from './sniff-file.js';
import { unpackPart } from './unpack-part.js';

/**
 * Bytes of an upload → the cells of the sheets asked for. Only the parts on the way to them are unpacked; time and memory
 * are bounded by the limits whatever the bytes are. A workbook of 80 rows takes about twice its inflating.
 * @throws ReadRefusal any code of the group FILE_*
 */
export function readSheetModel(bytes: Buffer, names: readonly string[], limits: ReadLimits): SheetModel {
  if (bytes.length > limits.fileBytes)
    throw new ReadRefusal('FILE_TOO_LARGE', { bytes: bytes.length, maximumBytes: limits.fileBytes });
  sniffFile(bytes);
  const entries = readZipDirectory(bytes, limits);
  const part = (name: string): string => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) throw new ReadRefusal('FILE_DAMAGED');
    return xmlBytes(unpackPart(bytes, entry, limits));
  };
  if (!entries.has('_rels/.rels')) throw new ReadRefusal('FILE_NOT_A_WORKBOOK');
  const workbook = ofType(readRelations(part('_rels/.rels'), '', limits), 'officeDocument');
  if (!workbook || !/(^|\/)workbook[^/]*$/i.test(workbook)) throw new ReadRefusal('FILE_NOT_A_WORKBOOK');
  if (workbook.toLowerCase().endsWith('.bin')) throw new ReadRefusal('FILE_BINARY_WORKBOOK');
  const relations = readRelations(part(relationsPath(workbook)), workbook, limits);
  const workbookXml = part(workbook);
  const list = readSheetList(workbookXml, limits);
  const stylesPath = ofType(relations, 'styles');
  let formats: ReadonlyMap<number, CellFormat> | undefined;
  // A workbook without numbers that somebody asks for never has its styles unpacked.
  const formatOf = (style: number): CellFormat | undefined => {
    formats ??=
      stylesPath === undefined ? new Map() : readFormats(part(stylesPath), dateOf(workbookXml), limits);
    return formats.get(style);
  };
  const stringsPath = ofType(relations, 'sharedStrings');
  const wanted = names.filter((name) => list.has(name));
  const strings =
    stringsPath && wanted.length > 0 ? readSharedStrings(part(stringsPath), limits) : () => undefined;
  return {
    names: [...list.keys()],
    countsFrom: dateOf(workbookXml) === 'date-1904' ? 1904 : 1900,
    foreign: foreignParts(entries.keys(), relations),
    sheets: wanted.map((name) => {
      const target = relations.get(list.get(name) ?? '')?.target;
      if (target === undefined) throw new ReadRefusal('FILE_DAMAGED');
      const xml = part(target);
      return { name, cells: readSheet(xml, strings, limits, formatOf), ...readSheetMarks(xml) };
    }),
  };
}

/** From when the workbook counts its days (ECMA-376 part 1, §18.2.28). */
function dateOf(workbookXml: string): 'date' | 'date-1904' {
  return /<(?:[\w.-]+:)?workbookPr\s[^>]*\bdate1904\s*=\s*["'](?:1|true|on)["']/.test(workbookXml)
    ? 'date-1904'
    : 'date';
}

function ofType(relations: ReadonlyMap<string, Relation>, type: string): string | undefined {
  for (const relation of relations.values()) if (relation.type === type) return relation.target;
  return undefined;
}
