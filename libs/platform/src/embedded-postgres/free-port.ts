import net from 'node:net';

function take(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}

/** A port of the loopback that is free now: the wished one if it is, else any. */
export async function freePort(wished = 0): Promise<number> {
  const port = (wished > 0 ? await take(wished) : null) ?? (await take(0));
  if (port === null) throw new Error('no free port on 127.0.0.1');
  return port;
}
