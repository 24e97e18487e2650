// npm run bench [-- PART… --full]: what each engine costs beside the least that the same work could cost, in one run.
// A benchmark, no test: it exits 0 when an aim is missed; the figures say so.
import os from 'node:os';
import { build } from './build.mjs';
import { createScratch } from './bench/scratch.mjs';

const PARTS = ['reading', 'volume', 'storing', 'intake', 'scoring', 'rescore', 'alarms', 'reports', 'demo'];

/** Of the last minute; above the number of cores, seconds are longer than the work and only × can be trusted. */
const load = () => os.loadavg()[0].toFixed(1);

const isFull = process.argv.includes('--full');
const asked = process.argv.slice(2).filter((word) => word !== '--full');
const unknown = asked.filter((name) => !PARTS.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`unknown: ${unknown.join(' ')}\nusage: npm run bench -- [${PARTS.join('] [')}]\n`);
  process.exit(2);
}

build();

const cpus = os.cpus();
process.stdout.write(
  `${cpus[0]?.model.trim() ?? 'unknown processor'}, ${cpus.length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ` +
    `${os.type()} ${os.arch()}, Node ${process.versions.node}, load ${load()}\n` +
    'Figures are medians of interleaved rounds after one that is not counted; × is the median of the rounds’ own ratios.\n',
);

const scratch = createScratch();
try {
  for (const name of asked.length > 0 ? PARTS.filter((part) => asked.includes(part)) : PARTS) {
    // Loaded only now: the parts import the compiled tree.
    const { bench } = await import(`./bench/${name}.mjs`);
    await bench(scratch, { isFull });
  }
} finally {
  await scratch.remove();
}
process.stdout.write(`\nload at the end ${load()}\n`);
