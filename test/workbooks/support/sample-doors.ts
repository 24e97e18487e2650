import { writeDoorTemplate } from '#ingestion';
import { SAMPLE_EDITION } from './sample-edition.js';
import { sampleValues } from './sample-values.js';

const sample = (format: 'csv' | 'json'): string =>
  writeDoorTemplate({
    edition: SAMPLE_EDITION,
    agency: { code: 'A-01', name: 'سازمان نمونهٔ یک' },
    quarter: '1405-Q1',
    format,
    values: sampleValues('1405-Q1'),
  }).toString();

/** The filled CSV of the sample agency: rows from line 7 on, behind its identity and heading. */
export function sampleCsv(): string {
  return sample('csv');
}

export function sampleJson(): string {
  return sample('json');
}
