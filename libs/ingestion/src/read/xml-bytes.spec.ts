import { describe, expect, it } from '@jest/globals';
import { xmlBytes } from './xml-bytes.js';

const XML = '<?xml version="1.0" encoding="utf-8"?><a>سلام</a>';
const wide = XML.replace('utf-8', 'UTF-16');

describe(xmlBytes.name, () => {
  it.each([
    ['UTF-8', Buffer.from(XML), XML],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${XML}`), XML],
    ['UTF-16, little end first', Buffer.from(`\ufeff${wide}`, 'utf16le'), wide],
    ['UTF-16, big end first', Buffer.from(`\ufeff${wide}`, 'utf16le').swap16(), wide],
  ])('gives the UTF-8 bytes of a part in %s', (_, part, text) => {
    expect(Buffer.from(xmlBytes(part), 'latin1').toString('utf8')).toBe(text);
  });

  it('refuses an encoding in which a document type could hide', () => {
    expect(() => xmlBytes(Buffer.from('<?xml version="1.0" encoding="UTF-7"?>+ADw-!DOCTYPE'))).toThrow(
      'FILE_DAMAGED',
    );
    expect(() => xmlBytes(Buffer.from("<?xml version='1.0' encoding='windows-1256'?><a/>"))).toThrow(
      'FILE_DAMAGED',
    );
  });
});
