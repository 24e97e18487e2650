// node volume-child.mjs read FILE CONTEXT | annotate FILE ANNOTATIONS | memory FILES CONTEXT READS: prints what it took.
import fs from 'node:fs';
import { deserialize } from 'node:v8';
import { createWorkbookReader } from '../../dist/libs/ingestion/src/create-workbook-reader.js';

const [work, file, more, count] = process.argv.slice(2);
const bytes = fs.readFileSync(file);
const given = deserialize(fs.readFileSync(more));
const reader = createWorkbookReader({ threads: 1 });

async function timed(run) {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(cpu);
  return { result, seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6 };
}

const works = {
  async read() {
    const { result, ...took } = await timed(() => reader.read(bytes, given));
    const { findings, values } = result;
    const found = findings.reduce(
      (sum, { code, params, count }) => sum + (code === 'FINDINGS_LEFT_OUT' ? params.count : count),
      0,
    );
    return { ...took, kept: findings.length, found, values: values.length };
  },
  async annotate() {
    const annotate = () => reader.annotate(bytes, given.annotations, given.context);
    const { result, ...took } = await timed(annotate);
    // As the worker does it, whose threads run already.
    const { seconds: again } = await timed(annotate);
    return { ...took, again, bytes: result.bytes.length };
  },
  async memory() {
    const files = deserialize(bytes);
    for (let at = 0; at < Number(count); at += 1) await reader.read(files[at % files.length], given);
    return { resident: process.memoryUsage.rss() / 1e6 };
  },
};

const answer = await works[work]();
await reader.close();
process.stdout.write(JSON.stringify({ ...answer, peak: process.resourceUsage().maxRSS / 1000 }));
