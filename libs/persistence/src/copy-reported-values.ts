import { once } from 'node:events';
import type { EntityManager } from 'typeorm';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { storableText } from './storable-text.js';
import type { NewValue } from './records/value-record.js';

const COLUMNS = `submission_id, agency_id, indicator, quarter, status, numerator, denominator, value, n,
  second_value, second_n, reason, sheet, cell, raw`;

const SPECIAL = /[\\\t\n\r\0]/;

/** The values of one submission, on their way into the database. */
export interface SubmissionValues {
  readonly submissionId: string;
  readonly values: readonly NewValue[];
}

/** Text format of COPY: `\N` for null, and four characters escaped. Few fields have one; looking first halves the time. */
function field(value: string | null | undefined): string {
  if (value === null || value === undefined) return '\\N';
  return SPECIAL.test(value) ? escape(value) : value;
}

function escape(value: string): string {
  return storableText(value).replace(/[\\\t\n\r]/g, (character) =>
    character === '\t' ? '\\t' : character === '\n' ? '\\n' : character === '\r' ? '\\r' : '\\\\',
  );
}

/** In the order of COLUMNS. Written out, as an array joined takes twice the time. */
function line(submissionId: string, value: NewValue): string {
  return (
    `${submissionId}\t${field(value.agencyId)}\t${field(value.indicator)}\t${field(value.quarter)}\t` +
    `${field(value.status)}\t${field(value.numerator)}\t${field(value.denominator)}\t${field(value.value)}\t` +
    `${field(value.n)}\t${field(value.secondValue)}\t${field(value.secondN)}\t${field(value.reason)}\t` +
    `${field(value.sheet)}\t${field(value.cell)}\t${field(value.raw)}\n`
  );
}

/**
 * Loads the values of any number of submissions by one COPY inside the manager's transaction: 1.6 M rows in 1.7–2.9 s,
 * multi-row INSERT took 12.9 s.
 */
export async function copyReportedValues(
  manager: EntityManager,
  submissions: readonly SubmissionValues[],
): Promise<void> {
  if (submissions.every(({ values }) => values.length === 0)) return;
  const runner = manager.queryRunner;
  if (!runner) throw new Error('copyReportedValues needs a transaction');
  const client = (await runner.connect()) as PoolClient;
  const stream = client.query(copyFrom(`copy reported_value (${COLUMNS}) from stdin`));
  const finished = new Promise<void>((resolve, reject) => {
    stream.once('finish', resolve);
    stream.once('error', reject);
  });
  let chunk = '';
  for (const { submissionId, values } of submissions)
    for (const value of values) {
      chunk += line(submissionId, value);
      if (chunk.length > 65_536) {
        if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), finished]);
        chunk = '';
      }
    }
  stream.end(chunk);
  await finished;
}
