import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { DEFAULT_ARCHIVE_LIMITS, DEFAULT_READ_LIMITS } from '#ingestion';
import { ARCHIVE_LIMITS, packageRoot, READING_LIMITS, readConfig } from '#platform';

const text = fs.readFileSync(path.join(packageRoot(), 'docs', 'operations.md'), 'utf8');
const usual = (variable: string) =>
  new RegExp(`\\| \`${variable}\` +\\| \`?([\\d,]+)`).exec(text)?.[1]?.replaceAll(',', '');

describe('docs/operations.md', () => {
  it.each(READING_LIMITS)('says what is usual of $variable', ({ variable, name, range: [least, most] }) => {
    const value = DEFAULT_READ_LIMITS[name];
    expect(usual(variable)).toBe(String(value));
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });

  it('leaves no limit of the reader that cannot be set, but from where a ratio counts', () => {
    const names = [...READING_LIMITS.map(({ name }) => name), 'fileBytes', 'ratioFromBytes'];
    expect(names.sort()).toEqual(Object.keys(DEFAULT_READ_LIMITS).sort());
  });

  it.each(ARCHIVE_LIMITS)('says what is usual of $variable', ({ variable, name, range: [least, most] }) => {
    const value = DEFAULT_ARCHIVE_LIMITS[name];
    expect(usual(variable)).toBe(String(value));
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });

  it('says how large a demonstration usually is', () => {
    const { agencies, years } = readConfig({}).demonstration;
    expect([usual('KARNAMEH_DEMO_AGENCIES'), usual('KARNAMEH_DEMO_YEARS')]).toEqual([
      String(agencies),
      String(years),
    ]);
  });

  it('says what is usual of the size of a file', () => {
    expect(usual('KARNAMEH_UPLOAD_BYTES')).toBe(String(readConfig({}).limits.uploadBytes));
  });
});
