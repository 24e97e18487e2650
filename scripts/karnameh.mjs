// npm run -s karnameh -- …: builds what changed (told on stderr), then runs the command.
import { build } from './build.mjs';

build();
const { runCli } = await import('../dist/apps/cli/src/run-cli.js');
process.exit(await runCli(process.argv.slice(2)));
