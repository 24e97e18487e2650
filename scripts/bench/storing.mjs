import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { from as copyFrom } from 'pg-copy-streams';
import { copyReportedValues } from '../../dist/libs/persistence/src/copy-reported-values.js';
import { migrateDatabase, openDatabase } from '../../dist/libs/persistence/src/index.js';
import { startEmbeddedPostgres } from '../../dist/libs/platform/src/index.js';
import { formatNumber, judge } from './format.mjs';
import { agencies, edition, ownValues } from './material.mjs';
import { printTable } from './print-table.mjs';
import { sideBySide } from './side-by-side.mjs';

const ROUNDS = 5;
const ROWS = 200_000;
const QUARTER = '1405-Q2';
const AIM = 1.3;
const COLUMNS = [
  ...['agencyId', 'indicator', 'quarter', 'status', 'numerator', 'denominator', 'value', 'n'],
  ...['secondValue', 'secondN', 'reason', 'sheet', 'cell', 'raw'],
];

/** Values into PostgreSQL: our COPY of objects, beside a COPY of the same rows that were made into bytes before. */
export async function bench(scratch) {
  const server = await startEmbeddedPostgres({ folder: scratch.folder('storing') });
  scratch.endWith(() => server.stop());
  await migrateDatabase(server.url);
  const database = await openDatabase(server.url, { poolSize: 2 });
  try {
    const { submissionId, values } = await prepare(database);
    const bytes = preformat(submissionId, values);
    // Both start from an empty table and empty indexes, and none pays for the other's checkpoint.
    const empty = async () => {
      await database.query('truncate reported_value');
      await database.query('checkpoint');
    };
    const contender = (name, work) => ({
      name,
      items: values.length,
      prepare: empty,
      run: () => database.transaction(work),
    });
    const figures = await sideBySide(
      [
        contender('COPY of one preformatted stream', (manager) => copyBytes(manager, bytes)),
        contender('copyReportedValues', (manager) => copyReportedValues(manager, [{ submissionId, values }])),
      ],
      ROUNDS,
    );
    const megabytes = bytes.reduce((sum, chunk) => sum + chunk.length, 0) / 1e6;
    printTable(
      `storing: ${formatNumber(values.length)} values (${formatNumber(megabytes)} MB) in one transaction, keys and commit included, embedded PostgreSQL, ${ROUNDS} rounds`,
      ['', 'seconds', 'values/s', '×', 'aim'],
      figures.map(({ name, seconds, perSecond, ratio }, index) => [
        name,
        formatNumber(seconds),
        formatNumber(perSecond),
        formatNumber(ratio),
        index === 0 ? '' : judge(ratio, AIM),
      ]),
    );
  } finally {
    await database.destroy();
    await server.stop();
  }
}

/** As many scratch agencies as 200,000 values of one quarter need, and one submission that holds them all. */
async function prepare(database) {
  const reports = agencies.map((agency) => ownValues(agency, QUARTER)).filter((report) => report.length > 0);
  const needed = Math.ceil(ROWS / reports[0].length) + 1;
  const ids = await database.query(
    `insert into agency (code, name, search_key, "group", level, first_quarter)
     select 'bench-' || i, 'bench', 'bench', 'executive', 'national', '1403-Q3' from generate_series(1, $1) i
     returning id`,
    [needed],
  );
  await database.query(`insert into edition values ($1, 'bench', 1, '{}', 'bench', now())`, [edition.code]);
  const [{ id: submissionId }] = await database.query(
    `insert into submission (kind, quarter, edition_code, file_name, sha256, bytes, state, is_late, received_at)
     values ('evaluator', $1, $2, 'bench', 'bench', 0, 'received', false, now()) returning id`,
    [QUARTER, edition.code],
  );
  const values = ids.flatMap(({ id: agencyId }, turn) =>
    reports[turn % reports.length].map((value, row) => ({
      ...value,
      agencyId,
      sheet: 'داده‌ها',
      cell: `F${row + 6}`,
      raw: value.numerator ?? value.value ?? null,
    })),
  );
  return { submissionId, values: values.slice(0, ROWS) };
}

/** The rows in COPY's text format, in 64 KiB pieces, as psql would read them from a file. */
function preformat(submissionId, values) {
  const escape = (text) =>
    text.replace(/[\\\t\n\r]/g, (mark) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[mark]);
  const lines = values.map((value) =>
    [submissionId, ...COLUMNS.map((column) => (value[column] == null ? '\\N' : escape(value[column])))].join(
      '\t',
    ),
  );
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  const pieces = [];
  for (let at = 0; at < bytes.length; at += 65_536) pieces.push(bytes.subarray(at, at + 65_536));
  return pieces;
}

async function copyBytes(manager, pieces) {
  const client = await manager.queryRunner.connect();
  const columns = [
    'submission_id',
    ...COLUMNS.map((name) => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)),
  ];
  await pipeline(
    Readable.from(pieces),
    client.query(copyFrom(`copy reported_value (${columns.join(', ')}) from stdin`)),
  );
}
