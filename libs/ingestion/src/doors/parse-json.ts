import { ReadRefusal } from '../read/read-refusal.js';

/** A JSON value whose numbers keep the digits that were sent: a double would lose some of 0.1234567890123456789. */
export type JsonNode =
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string' | 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly isTrue: boolean }
  | { readonly kind: 'null' };

interface JsonLimits {
  readonly depth: number;
  readonly cells: number;
  readonly cellCharacters: number;
}

const SPACES = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: readonly (readonly [string, JsonNode])[] = [
  ['true', { kind: 'boolean', isTrue: true }],
  ['false', { kind: 'boolean', isTrue: false }],
  ['null', { kind: 'null' }],
];

/**
 * Text → value, bounded in depth, in values and in characters of a string. A field given twice is a fault: either of
 * the two could be meant.
 * @throws ReadRefusal FILE_JSON_BROKEN with line and column, FILE_FIELD_REPEATED, FILE_TOO_MANY_CELLS
 */
export function parseJson(text: string, limits: JsonLimits): JsonNode {
  return new JsonText(text, limits).whole();
}

class JsonText {
  private at = 0;
  private count = 0;

  constructor(
    private readonly text: string,
    private readonly limits: JsonLimits,
  ) {}

  whole(): JsonNode {
    const node = this.value(0);
    this.skip();
    if (this.at < this.text.length) throw this.broken();
    return node;
  }

  private value(depth: number): JsonNode {
    if (++this.count > this.limits.cells)
      throw new ReadRefusal('FILE_TOO_MANY_CELLS', { maximum: this.limits.cells });
    if (depth > this.limits.depth) throw this.broken();
    this.skip();
    const first = this.text[this.at];
    if (first === '{') return this.object(depth);
    if (first === '[') return this.array(depth);
    if (first === '"') return { kind: 'string', text: this.string() };
    for (const [word, node] of WORDS)
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return node;
      }
    NUMBER.lastIndex = this.at;
    const number = NUMBER.exec(this.text)?.[0];
    if (number === undefined || number.length > this.limits.cellCharacters) throw this.broken();
    this.at += number.length;
    return { kind: 'number', text: number };
  }

  private object(depth: number): JsonNode {
    const fields = new Map<string, JsonNode>();
    this.list('}', () => {
      this.skip();
      if (this.text[this.at] !== '"') throw this.broken();
      const field = this.string();
      if (fields.has(field)) throw new ReadRefusal('FILE_FIELD_REPEATED', { field: field.slice(0, 60) });
      this.skip();
      this.take(':');
      fields.set(field, this.value(depth + 1));
    });
    return { kind: 'object', fields };
  }

  private array(depth: number): JsonNode {
    const items: JsonNode[] = [];
    this.list(']', () => {
      items.push(this.value(depth + 1));
    });
    return { kind: 'array', items };
  }

  private list(end: string, readOne: () => void): void {
    this.at++;
    this.skip();
    if (this.text[this.at] === end) {
      this.at++;
      return;
    }
    for (;;) {
      readOne();
      this.skip();
      if (this.text[this.at] === end) break;
      this.take(',');
    }
    this.at++;
  }

  private string(): string {
    const start = this.at;
    let end = start + 1;
    for (; this.text[end] !== '"'; end++) {
      if (end >= this.text.length || end - start > this.limits.cellCharacters) throw this.broken();
      if (this.text[end] === '\\') end++;
    }
    this.at = end + 1;
    try {
      return JSON.parse(this.text.slice(start, this.at)) as string;
    } catch {
      this.at = start;
      throw this.broken();
    }
  }

  private take(sign: string): void {
    if (this.text[this.at] !== sign) throw this.broken();
    this.at++;
  }

  private skip(): void {
    SPACES.lastIndex = this.at;
    this.at += SPACES.exec(this.text)?.[0].length ?? 0;
  }

  private broken(): ReadRefusal {
    const before = this.text.slice(0, this.at);
    const line = before.split('\n').length;
    return new ReadRefusal('FILE_JSON_BROKEN', { line, column: this.at - before.lastIndexOf('\n') });
  }
}
