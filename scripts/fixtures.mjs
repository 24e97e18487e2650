// npm run fixtures [-- DIR]: writes the corpus of workbooks that must pass, fail and do no harm (default test/workbooks).
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

build();
// Only now: it is of the compiled tree.
const { writeFixtures, writeHostile } = await import('../dist/test/workbooks/support/fixtures.js');

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.resolve(process.argv[2] ?? path.join(root, 'test', 'workbooks'));
await writeFixtures(folder);
await writeHostile(folder);
process.stdout.write(`${folder}: should-pass, should-fail, hostile\n`);
