import { decodeText } from './decode-text.js';
import type { ReadLimits } from './read-limits.js';
import { ReadRefusal } from './read-refusal.js';
import { scanXml, type XmlVisitor } from './scan-xml.js';

/** Where a run of text stands in the part: a plain string has one, rich text several. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly isLiteral: boolean;
}

const PLAIN_START = '<si><t>';
const PLAIN_END = '</t></si>';

/**
 * The shared strings of a workbook by their number: runs of rich text joined, phonetic guides left out. A string is
 * decoded when it is asked for; nine of ten are labels that nobody asks for.
 */
export function readSharedStrings(xml: string, limits: ReadLimits): (index: number) => string | undefined {
  const strings: (Run | readonly Run[])[] = [];
  let runs: Run[] = [];
  let phonetic = 0;
  const push = (string: Run | readonly Run[]): void => {
    if (strings.push(string) > limits.sharedStrings)
      throw new ReadRefusal('FILE_TOO_MANY_CELLS', { maximum: limits.sharedStrings });
  };
  const visitor: XmlVisitor = {
    wantsText: false,
    isDone: false,
    shortcut(tag) {
      let at = tag;
      while (xml.startsWith(PLAIN_START, at)) {
        const from = at + PLAIN_START.length;
        const to = xml.indexOf('<', from);
        if (to < 0 || !xml.startsWith(PLAIN_END, to)) break;
        push({ from, to, isLiteral: false });
        at = to + PLAIN_END.length;
      }
      return at;
    },
    open(name) {
      if (name === 'si') runs = [];
      else if (name === 'rPh') phonetic++;
      else if (name === 't') visitor.wantsText = phonetic === 0;
    },
    text(from, to, isLiteral) {
      runs.push({ from, to, isLiteral });
    },
    close(name) {
      if (name === 't') visitor.wantsText = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'si') push(runs);
    },
  };
  scanXml(xml, visitor, limits.depth);
  const decode = ({ from, to, isLiteral }: Run): string => decodeText(xml.slice(from, to), isLiteral);
  return (index) => {
    const string = strings[index];
    if (string === undefined) return undefined;
    return 'from' in string ? decode(string) : string.map(decode).join('');
  };
}
