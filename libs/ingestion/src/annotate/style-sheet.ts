import type { Severity } from '#faults';
import type { ReadLimits } from '../read/read-limits.js';
import { appendToList } from '../package/append-to-list.js';
import { applyEdits } from '../package/apply-edits.js';
import { insertBefore } from '../package/insert-before.js';
import { outlineXml } from '../package/outline-xml.js';
import { prefixOf } from '../package/prefix-of.js';
import type { XmlNode } from '../package/xml-node.js';
import { MARK_COLOURS } from './mark-colours.js';

/** Order of the lists in a style sheet (ECMA-376 part 1, §18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

type ListName = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** The look of a cell of the sheet that we add. */
export interface OwnLook {
  readonly size: number;
  /** ARGB. */
  readonly ink: string;
  readonly isBold?: boolean;
  readonly isUnderlined?: boolean;
  readonly fill?: string;
  readonly line?: string;
  readonly horizontal: 'right' | 'center' | 'left';
  readonly readingOrder: 'rtl' | 'ltr';
}

/**
 * The style sheet of the user's workbook, grown at the ends of its lists: what stands there keeps its number and its look.
 */
export class StyleSheet {
  private readonly root: XmlNode;
  private readonly prefix: string;
  private readonly added = new Map<ListName, string[]>();
  private readonly known = new Map<string, number>();
  private readonly standings = new Map<ListName, ReadonlyMap<string, number>>();

  constructor(
    private readonly xml: string,
    limits: ReadLimits,
  ) {
    this.root = outlineXml(xml, 2, limits);
    this.prefix = prefixOf(xml, this.root);
  }

  /** A format for the rules that colour. */
  markFormat(severity: Severity): number {
    const p = this.prefix;
    const colour = `<${p}bgColor rgb="${MARK_COLOURS[severity]}"/>`;
    const pattern = `<${p}patternFill patternType="solid">${colour}</${p}patternFill>`;
    return this.add('dxfs', `<${p}dxf><${p}fill>${pattern}</${p}fill></${p}dxf>`);
  }

  own(look: OwnLook): number {
    return this.once(`own ${JSON.stringify(look)}`, () => {
      const p = this.prefix;
      const font = this.add(
        'fonts',
        `<${p}font>${look.isBold ? `<${p}b/>` : ''}${look.isUnderlined ? `<${p}u/>` : ''}<${p}sz val="${look.size}"/><${p}color rgb="${look.ink}"/><${p}name val="Tahoma"/></${p}font>`,
      );
      const fill = look.fill === undefined ? 0 : this.fill(look.fill);
      const border = look.line === undefined ? 0 : this.border(look.line);
      const alignment = `<${p}alignment horizontal="${look.horizontal}" vertical="center" wrapText="1"${look.horizontal === 'right' ? ' indent="1"' : ''} readingOrder="${look.readingOrder === 'rtl' ? 2 : 1}"/>`;
      return this.add(
        'cellXfs',
        `<${p}xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</${p}xf>`,
      );
    });
  }

  toText(): string {
    const edits = [...this.added].flatMap(([name, elements]) => {
      const list = this.list(name);
      if (list) return appendToList(this.xml, list, elements);
      const later = new Set<string>(ORDER.slice(ORDER.indexOf(name) + 1));
      const tag = `${this.prefix}${name}`;
      const text = `<${tag} count="${elements.length}">${elements.join('')}</${tag}>`;
      return [insertBefore(this.root, later, text)];
    });
    return applyEdits(this.xml, edits);
  }

  private fill(colour: string): number {
    const p = this.prefix;
    return this.add(
      'fills',
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  private border(colour: string): number {
    const p = this.prefix;
    const side = (name: string): string =>
      `<${p}${name} style="thin"><${p}color rgb="${colour}"/></${p}${name}>`;
    return this.add(
      'borders',
      `<${p}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<${p}diagonal/></${p}border>`,
    );
  }

  private list(name: ListName): XmlNode | undefined {
    return this.root.children.find((child) => child.name === name);
  }

  /** The number of an element in its list: of one that stands there to the letter already, else at its end. */
  private add(name: ListName, element: string): number {
    return this.once(`${name} ${element}`, () => {
      const standing = this.standing(name).get(element);
      if (standing !== undefined) return standing;
      const elements = this.added.get(name) ?? [];
      this.added.set(name, elements);
      return (this.list(name)?.children.length ?? 0) + elements.push(element) - 1;
    });
  }

  private standing(name: ListName): ReadonlyMap<string, number> {
    const known = this.standings.get(name);
    if (known) return known;
    const children = this.list(name)?.children ?? [];
    const places = new Map(children.map(({ from, to }, index) => [this.xml.slice(from, to), index]));
    this.standings.set(name, places);
    return places;
  }

  private once(key: string, make: () => number): number {
    const known = this.known.get(key) ?? make();
    this.known.set(key, known);
    return known;
  }
}
