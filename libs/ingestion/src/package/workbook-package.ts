import path from 'node:path';
import { attributeOf } from '../read/attribute-of.js';
import { listZipEntries } from '../read/list-zip-entries.js';
import type { ReadLimits } from '../read/read-limits.js';
import { ReadRefusal } from '../read/read-refusal.js';
import { readRelations, type Relation } from '../read/read-relations.js';
import { readSheetList } from '../read/read-sheet-list.js';
import { readZipDirectory } from '../read/read-zip-directory.js';
import { sniffFile } from '../read/sniff-file.js';
import { unpackPart } from '../read/unpack-part.js';
import { xmlBytes } from '../read/xml-bytes.js';
import type { ZipEntry } from '../read/zip-entry.js';
import { applyEdits } from './apply-edits.js';
import { outlineXml } from './outline-xml.js';
import { prefixOf } from './prefix-of.js';
import { relationsPath } from './relations-path.js';
import { writeZip } from './write-zip.js';
import { xmlText } from './xml-text.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = '[Content_Types].xml';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The same for workbooks saved as «Strict Open XML Spreadsheet». */
const STRICT_TYPE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/**
 * The parts of an uploaded workbook, to be changed one by one; all others stay as they are to the byte. Bounded by the
 * limits of reading. Texts of parts are one character a byte (`xmlBytes`), texts put into them go through `xmlText`.
 */
export class WorkbookPackage {
  readonly workbookPath: string;
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Null: the part is left out. */
  private readonly changes = new Map<string, string | null>();
  private readonly unpacked = new Map<string, string>();

  /** @throws ReadRefusal any code of the group FILE_* */
  constructor(
    private readonly bytes: Buffer,
    readonly limits: ReadLimits,
  ) {
    if (bytes.length > limits.fileBytes)
      throw new ReadRefusal('FILE_TOO_LARGE', { bytes: bytes.length, maximumBytes: limits.fileBytes });
    sniffFile(bytes);
    this.entries = readZipDirectory(bytes, limits);
    const workbook = this.relatedTo('', 'officeDocument');
    if (workbook === undefined) throw new ReadRefusal('FILE_NOT_A_WORKBOOK');
    if (workbook.toLowerCase().endsWith('.bin')) throw new ReadRefusal('FILE_BINARY_WORKBOOK');
    this.workbookPath = workbook;
  }

  has(name: string): boolean {
    const changed = this.changes.get(name);
    return changed === undefined ? this.entries.has(name.toLowerCase()) : changed !== null;
  }

  /** The text of a part, with the changes so far. @throws ReadRefusal FILE_DAMAGED where there is none */
  text(name: string): string {
    const changed = this.changes.get(name);
    if (typeof changed === 'string') return changed;
    const entry = this.entries.get(name.toLowerCase());
    if (!entry || changed === null) throw new ReadRefusal('FILE_DAMAGED');
    return this.unpacked.get(name) ?? this.keep(name, xmlBytes(unpackPart(this.bytes, entry, this.limits)));
  }

  /** Keeps what was unpacked, as a part is looked at several times; never more than one part may have. */
  private keep(name: string, text: string): string {
    const kept = [...this.unpacked.values()].reduce((sum, one) => sum + one.length, 0);
    if (kept + text.length > this.limits.partBytes) this.unpacked.clear();
    this.unpacked.set(name, text);
    return text;
  }

  set(name: string, text: string): void {
    // `text` gave UTF-8 whatever the part was in before.
    this.changes.set(name, text.replace(/^(<\?xml[^>]*encoding\s*=\s*)["'][^"']*["']/, '$1"UTF-8"'));
  }

  relationsOf(source: string): ReadonlyMap<string, Relation> {
    const name = relationsPath(source);
    return this.has(name) ? readRelations(this.text(name), source, this.limits) : new Map();
  }

  /** Path of the first part of that kind that `source` is related to. */
  relatedTo(source: string, type: string): string | undefined {
    for (const relation of this.relationsOf(source).values())
      if (relation.type === type) return relation.target;
    return undefined;
  }

  /** Names of the sheets and where their parts lie, in the order of the workbook. */
  sheets(): ReadonlyMap<string, string> {
    const relations = this.relationsOf(this.workbookPath);
    const sheets = new Map<string, string>();
    for (const [name, id] of readSheetList(this.text(this.workbookPath), this.limits)) {
      const target = relations.get(id)?.target;
      if (target !== undefined && this.has(target)) sheets.set(name, target);
    }
    return sheets;
  }

  /** A part name of this pattern that is not taken: `xl/comments%.xml` → `xl/comments3.xml`. */
  freeName(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace('%', String(number)))) number++;
    return pattern.replace('%', String(number));
  }

  /** Adds an XML part and says what it is. */
  add(name: string, text: string, contentType: string): void {
    this.set(name, DECLARATION + text);
    const types = this.text(TYPES);
    const root = outlineXml(types, 0, this.limits);
    const override = `<${prefixOf(types, root)}Override PartName="/${xmlText(name)}" ContentType="${contentType}"/>`;
    this.set(TYPES, applyEdits(types, [{ from: root.innerTo, to: root.innerTo, text: override }]));
  }

  /** Leaves a part out, with what is related to it and what the package says of it. */
  remove(name: string): void {
    this.changes.set(name, null);
    const relations = relationsPath(name);
    if (this.has(relations)) this.changes.set(relations, null);
    this.without(TYPES, 'PartName', `/${name}`);
  }

  /** Takes one relation of `source` away. */
  unrelate(source: string, id: string): void {
    this.without(relationsPath(source), 'Id', id);
  }

  /** Adds a drawing of comments, which is no XML part to the package but a kind of its own. */
  addVml(name: string, text: string): void {
    this.set(name, text);
    const types = this.text(TYPES);
    const root = outlineXml(types, 1, this.limits);
    const isKnown = root.children.some(
      (node) =>
        attributeOf(types, node.attributesFrom, node.attributesTo, 'Extension')?.toLowerCase() === 'vml',
    );
    if (isKnown) return;
    const tag = `<${prefixOf(types, root)}Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`;
    this.set(TYPES, applyEdits(types, [{ from: root.innerFrom, to: root.innerFrom, text: tag }]));
  }

  /** Relates a part of ours to `source`; returns the id of the relation. */
  relate(source: string, type: string, target: string): string {
    const name = relationsPath(source);
    const xml = this.has(name)
      ? this.text(name)
      : `${DECLARATION}<Relationships xmlns="${RELATIONS}"></Relationships>`;
    const root = outlineXml(xml, 1, this.limits);
    const ids = new Set(
      root.children.map((node) => attributeOf(xml, node.attributesFrom, node.attributesTo, 'Id')),
    );
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number++;
    const from = path.posix.relative(path.posix.dirname(source), target);
    const tag = `<${prefixOf(xml, root)}Relationship Id="rId${number}" Type="${this.relationType(type)}" Target="${xmlText(from)}"/>`;
    const text = root.isEmpty
      ? `<${xml.slice(root.from + 1, root.attributesTo)}>${tag}</${xml.slice(root.from + 1, root.attributesFrom)}>`
      : tag;
    const place = root.isEmpty ? { from: root.from, to: root.to } : { from: root.innerTo, to: root.innerTo };
    this.set(name, applyEdits(xml, [{ ...place, text }]));
    return `rId${number}`;
  }

  /** The namespace of relations between parts, as an attribute for `r:id`. */
  get relationNamespace(): string {
    return this.relationType('').slice(0, -1);
  }

  toBuffer(): Buffer {
    const changes = new Map(
      [...this.changes].map(([name, text]) => [name, text === null ? null : Buffer.from(text, 'latin1')]),
    );
    return writeZip(this.bytes, listZipEntries(this.bytes, this.limits.parts), changes);
  }

  /** Takes the elements of a flat part away that have this value of an attribute. */
  private without(part: string, attribute: string, value: string): void {
    const xml = this.text(part);
    const gone = outlineXml(xml, 1, this.limits).children.filter(
      (node) => attributeOf(xml, node.attributesFrom, node.attributesTo, attribute) === value,
    );
    const edits = gone.map(({ from, to }) => ({ from, to, text: '' }));
    if (edits.length > 0) this.set(part, applyEdits(xml, edits));
  }

  private relationType(type: string): string {
    const isStrict = this.text('_rels/.rels').includes(STRICT_TYPE);
    return `${isStrict ? STRICT_TYPE : TYPE}/${type}`;
  }
}
