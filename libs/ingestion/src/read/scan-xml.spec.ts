import { describe, expect, it } from '@jest/globals';
import { attributeOf } from './attribute-of.js';
import { decodeText } from './decode-text.js';
import { scanXml, type XmlVisitor } from './scan-xml.js';

function walk(xml: string, deepest = 9): string[] {
  const steps: string[] = [];
  const visitor: XmlVisitor = {
    wantsText: true,
    isDone: false,
    open: (name, from, to) => steps.push(`<${name}>${attributeOf(xml, from, to, 'k') ?? ''}`),
    close: (name) => steps.push(`</${name}>`),
    text: (from, to, isLiteral) => steps.push(decodeText(xml.slice(from, to), isLiteral)),
  };
  scanXml(xml, visitor, deepest);
  return steps;
}

describe(scanXml.name, () => {
  it('walks tags and texts in their order', () => {
    expect(walk('<?xml version="1.0"?><a k="1"><x:b k=\'2\'/>t&amp;u<!-- <c> --></a>')).toEqual([
      '<a>1',
      '<b>2',
      '</b>',
      't&u',
      '</a>',
    ]);
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY lol "lol">]><a>&lol;</a>'],
    ['an entity declared by itself', '<!ENTITY a "b"><a/>'],
    ['a document type after the root began', '<a><!DOCTYPE a></a>'],
  ])('refuses %s', (_, xml) => {
    expect(() => walk(xml)).toThrow('FILE_DOCTYPE');
  });

  it.each([
    ['a tag that does not end', '<a><b'],
    ['a quote that does not end', '<a k="1></a>'],
    ['a comment that does not end', '<a><!-- </a>'],
    ['a section that does not end', '<a><![CDATA[ </a>'],
    ['an element left open', '<a><b></b>'],
    ['a closing tag too many', '<a></a></a>'],
    ['nesting beyond the limit', '<a>'.repeat(10)],
    ['a reference past the last character', '<a>&#x110000;</a>'],
    ['a reference without its name', '<a>&;</a>'],
  ])('refuses %s', (_, xml) => {
    expect(() => walk(xml)).toThrow('FILE_DAMAGED');
  });
});

describe(attributeOf.name, () => {
  it.each([
    [' r="1" s="2"', 's', '2'],
    [' rs="1" r="2"', 'r', '2'],
    [' k="s=3" s = \'4\'', 's', '4'],
    [' k=" s=&quot;5&quot;"', 'k', ' s="5"'],
    [' r="1"', 's', undefined],
    [' s', 's', undefined],
    [' s="1', 's', undefined],
  ])('in «%s» finds of %s: %s', (attributes, name, value) => {
    expect(attributeOf(attributes, 0, attributes.length, name)).toBe(value);
  });
});
