// npm start: installs and builds what is missing, then the command `start` in this very process.
import { build } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';

endWithNpm();
build();
const { runCli } = await import('../dist/apps/cli/src/run-cli.js');
process.exit(await runCli(['start']));
