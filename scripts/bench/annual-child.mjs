// node annual-child.mjs pdf|xlsx MODEL: makes the annual report twice in a thread, as the product does, and prints what it took.
import fs from 'node:fs';
import { deserialize } from 'node:v8';
import { createReportRenderer } from '../../dist/libs/reporting/src/index.js';

const [format, file] = process.argv.slice(2);
const model = deserialize(fs.readFileSync(file));
const renderer = createReportRenderer({ threads: 1 });

async function render() {
  const start = performance.now();
  const bytes = await (format === 'pdf' ? renderer.annualPdf(model) : renderer.annualWorkbook(model));
  return { seconds: (performance.now() - start) / 1000, bytes: bytes.length };
}

const first = await render();
// Before the second: the peak of one report.
const peak = process.resourceUsage().maxRSS / 1000;
const again = await render();
await renderer.close();
process.stdout.write(
  JSON.stringify({ first: first.seconds, again: again.seconds, peak, bytes: first.bytes }),
);
