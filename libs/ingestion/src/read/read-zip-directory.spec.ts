import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { zipFile, type ZipPart } from '../../../../test/workbooks/support/zip-file.js';
import { DEFAULT_READ_LIMITS } from './read-limits.js';
import { readZipDirectory } from './read-zip-directory.js';
import { unpackPart } from './unpack-part.js';

function unpack(parts: readonly ZipPart[], limits = {}): string[] {
  const zip = zipFile(parts);
  const bounds = { ...DEFAULT_READ_LIMITS, ...limits };
  return [...readZipDirectory(zip, bounds)].map(
    ([name, entry]) => `${name}: ${unpackPart(zip, entry, bounds).toString()}`,
  );
}

const ZEROS = Buffer.alloc(6_000_000);

describe(readZipDirectory.name, () => {
  it('finds deflated and stored parts, by names in lower case', () => {
    expect(
      unpack([
        { name: 'xl/A.xml', content: 'الف' },
        { name: 'b', content: 'ب', isStored: true },
      ]),
    ).toEqual(['xl/a.xml: الف', 'b: ب']);
  });

  it('reads sizes that a writer put into the zip64 field', () => {
    expect(unpack([{ name: 'a', content: 'الف', isZip64: true }])).toEqual(['a: الف']);
  });

  it.each<[string, readonly ZipPart[], object]>([
    ['a part that unpacks to 200 times its size', [{ name: 'a', content: ZEROS }], {}],
    ['a part above the limit', [{ name: 'a', content: 'aaaa', isStored: true }], { partBytes: 3 }],
    [
      'parts above the limit together',
      [
        { name: 'a', content: 'aa' },
        { name: 'b', content: 'bb' },
      ],
      { totalBytes: 3 },
    ],
    [
      'a part that says it is small',
      [{ name: 'a', content: 'a'.repeat(500), declaredBytes: 9 }],
      { partBytes: 499 },
    ],
    ['a part that says it is huge', [{ name: 'a', content: 'a', declaredBytes: 4_000_000_000 }], {}],
  ])('calls a bomb: %s', (_, parts, limits) => {
    expect(() => unpack(parts, limits)).toThrow('FILE_ZIP_BOMB');
  });

  it.each<[string, readonly ZipPart[]]>([
    ['a part that is smaller than it says', [{ name: 'a', content: 'a', declaredBytes: 9 }]],
    ['a part that is larger than it says', [{ name: 'a', content: 'aaaa', declaredBytes: 3 }]],
    ['a wrong check sum', [{ name: 'a', content: 'a', declaredCrc: 1 }]],
    [
      'two parts of one name',
      [
        { name: 'a', content: 'a' },
        { name: 'A', content: 'b' },
      ],
    ],
    ['bytes that are not deflated', [{ name: 'a', content: 'nonsense', isPacked: true, declaredBytes: 8 }]],
    [
      'a part cut off',
      [
        {
          name: 'a',
          content: deflateRawSync('long '.repeat(99)).subarray(0, 9),
          isPacked: true,
          declaredBytes: 495,
        },
      ],
    ],
  ])('calls damaged: %s', (_, parts) => {
    expect(() => unpack(parts)).toThrow('FILE_DAMAGED');
  });

  it('refuses too many parts and encrypted ones', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ name: `p${index}`, content: '' }));
    expect(() => unpack(many, { parts: 39 })).toThrow('FILE_TOO_MANY_PARTS');
    expect(() => unpack([{ name: 'a', content: 'a', flags: 1 }])).toThrow('FILE_ENCRYPTED');
  });

  it('refuses or reads, and never fails otherwise, whatever byte of a zip is changed', () => {
    const sound = zipFile([
      { name: 'a', content: 'الف ب پ' },
      { name: 'b', content: 'abc', isStored: true },
    ]);
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), (at, byte) => {
        const zip = Buffer.from(sound);
        zip[at] = byte;
        try {
          for (const entry of readZipDirectory(zip, DEFAULT_READ_LIMITS).values())
            unpackPart(zip, entry, DEFAULT_READ_LIMITS);
        } catch (error) {
          expect(error).toHaveProperty('name', 'ReadRefusal');
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
