import { pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';
import { to as copyTo } from 'pg-copy-streams';
import { createLogger, readConfig } from '../../dist/libs/platform/src/index.js';
import { openHouse, OPERATOR } from '../../dist/libs/usecases/src/index.js';
import { refreshWindow } from '../../dist/libs/usecases/src/scores/refresh-window.js';
import { formatNumber, judge } from './format.mjs';
import { median } from './median.mjs';
import { printTable } from './print-table.mjs';
import { sideBySide } from './side-by-side.mjs';

const WINDOW = 'charter-1405';
const REAL = { agencies: 60, years: 1 };
/** 2,300 are the agencies of design §5, 5,000 those of issue 4. */
const NATIONS = [2300, 5000];
const ROUNDS = 5;
const AIM = { rescoreSeconds: 2.5, explainMilliseconds: 50 };

/**
 * A window from the database to stored scores, ranks and intervals, beside a COPY of the values that it reads; and the
 * explanation of a score. The first agencies came through the real intake, the others are their copies.
 */
export async function bench(scratch) {
  const config = readConfig({ KARNAMEH_HOME: scratch.folder('rescore') });
  const house = await openHouse(config, createLogger({ logLevel: 'warn' }));
  scratch.endWith(() => house.close());
  await house.serveJobs();
  await house.useCases.fillDemonstration(OPERATOR, REAL);
  const { dataSource } = house.dependencies;
  for (const nation of NATIONS) {
    const values = await growTo(dataSource, nation);
    const figures = await sideBySide(
      [
        { name: 'COPY of the values (floor)', items: values, run: () => copyAll(dataSource) },
        {
          name: 're-score: read, score, rank, 1,000 draws, store',
          items: values,
          run: () => refreshWindow(house.dependencies, WINDOW),
        },
      ],
      ROUNDS,
    );
    printTable(
      `rescore: ${WINDOW}, ${formatNumber(nation)} agencies, ${formatNumber(values)} values in the database, ${ROUNDS} rounds`,
      ['', 'seconds', 'CPU s', '×', 'aim'],
      figures.map(({ name, seconds, cpuSeconds, ratio }, index) => [
        name,
        formatNumber(seconds),
        formatNumber(cpuSeconds),
        formatNumber(ratio),
        index === 0 ? '' : judge(seconds, AIM.rescoreSeconds, ' s'),
      ]),
    );
    if (nation === NATIONS[0]) await benchLaboratory(house.useCases);
  }
  await benchExplain(house.useCases);
}

/** Trials over the same nation: each reads the window anew, scores it twice and tells who moves. */
async function benchLaboratory(useCases) {
  const changes = { indicators: { 'OFF-03': { weight: 60 } }, withoutArticles: [6] };
  const [{ code: agency }] = await useCases.listAgencies(OPERATOR, WINDOW);
  const trial = (aggregation) => () =>
    useCases.tryEdition(OPERATOR, { window: WINDOW, changes, aggregation });
  const figures = await sideBySide(
    [
      { name: 'a trial', items: NATIONS[0], run: trial('arithmetic') },
      { name: 'a trial, geometric', items: NATIONS[0], run: trial('geometric') },
      {
        name: 'on what a rank rests',
        items: NATIONS[0],
        run: () => useCases.viewSensitivity(OPERATOR, { agency, window: WINDOW }),
      },
      { name: 'a rehearsal', items: NATIONS[0], run: () => useCases.rehearseRule(OPERATOR, { changes }) },
    ],
    1,
  );
  const { windows } = await useCases.rehearseRule(OPERATOR, { changes });
  printTable(
    `laboratory: ${formatNumber(NATIONS[0])} agencies; the rehearsal is over ${windows.length} windows`,
    ['', 'seconds', 'CPU s'],
    figures.map(({ name, seconds, cpuSeconds }) => [name, formatNumber(seconds), formatNumber(cpuSeconds)]),
  );
}

async function benchExplain(useCases) {
  const agencies = (await useCases.listAgencies(OPERATOR, WINDOW)).filter(
    ({ code }) => !code.startsWith('bench-'),
  );
  const milliseconds = [];
  for (const { code } of agencies) {
    const start = performance.now();
    await useCases.explainScore(OPERATOR, { agency: code, window: WINDOW });
    milliseconds.push(performance.now() - start);
  }
  const warm = milliseconds.slice(5).sort((one, other) => one - other);
  printTable(
    `explain: a score to every cell and sentence, ${warm.length} agencies one after the other`,
    ['', 'ms', 'aim'],
    [
      ['median', formatNumber(median(warm)), judge(median(warm), AIM.explainMilliseconds, ' ms')],
      ['slowest', formatNumber(warm.at(-1)), ''],
    ],
  );
}

/** Copies agencies, submissions and values of the real ones until there are so many; tells the values of the window. */
async function growTo(dataSource, nation) {
  await dataSource.query(
    `insert into agency (code, name, search_key, "group", level, first_quarter)
     select 'bench-' || (k.n * r.count + a.place), a.name, a.search_key, a."group", a.level, a.first_quarter
     from (select *, row_number() over (order by code) as place from agency where code not like 'bench-%') a,
       (select count(*) as count from agency where code not like 'bench-%') r,
       generate_series(1, ceil($1 / 60.0)::int) k(n)
     where k.n * r.count + a.place <= $1
     on conflict do nothing`,
    [nation],
  );
  await dataSource.query('drop table if exists bench_twin');
  await dataSource.query(
    `create table bench_twin as
     select copy.id, real.id as real from agency copy
     join (select id, row_number() over (order by code) as place, count(*) over () as count
           from agency where code not like 'bench-%') real
       on copy.code like 'bench-%' and (substr(copy.code, 7)::int - 1) % real.count + 1 = real.place
     where not exists (select 1 from submission s where s.agency_id = copy.id)`,
  );
  await dataSource.query(
    `insert into submission (kind, agency_id, quarter, edition_code, file_name, sha256, bytes, state, is_late,
       received_at, checked_at, value_count)
     select s.kind, t.id, s.quarter, s.edition_code, s.file_name, gen_random_uuid()::text, s.bytes, s.state, s.is_late,
       s.received_at, s.checked_at, s.value_count
     from submission s join bench_twin t on t.real = s.agency_id where s.kind = 'agency'`,
  );
  await dataSource.query(
    `insert into reported_value
     select own.id, t.id, v.indicator, v.quarter, v.status, v.numerator, v.denominator, v.value, v.n, v.second_value,
       v.second_n, v.reason, v.sheet, v.cell, v.raw
     from bench_twin t join reported_value v on v.agency_id = t.real
     join submission s on s.id = v.submission_id
     join lateral (
       select c.id from submission c
       where c.quarter = s.quarter and (c.agency_id = t.id or (s.kind = 'evaluator' and c.id = s.id)) and c.kind = s.kind
       limit 1) own on true`,
  );
  await dataSource.query('vacuum analyze');
  const [{ count }] = await dataSource.query('select count(*)::int as count from reported_value');
  return count;
}

async function copyAll(dataSource) {
  const runner = dataSource.createQueryRunner();
  try {
    const client = await runner.connect();
    await pipeline(
      client.query(
        copyTo(
          `copy (select agency_id, indicator, quarter, status, numerator, denominator, value, n, second_value, second_n
           from reported_value) to stdout`,
        ),
      ),
      new Writable({ write: (_chunk, _encoding, done) => done() }),
    );
  } finally {
    await runner.release();
  }
}
