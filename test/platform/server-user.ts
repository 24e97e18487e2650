// A process of its own that uses the embedded server of a folder: prints its address, gives it up at a line on stdin.
import { once } from 'node:events';
import { startEmbeddedPostgres } from '#platform';

const server = await startEmbeddedPostgres({ folder: process.argv[2] ?? '' });
process.stdout.write(`${JSON.stringify({ url: server.url, isFresh: server.isFresh })}\n`);
await once(process.stdin, 'data');
await server.stop();
process.exit(0);
