import net from 'node:net';
import { DomainError } from '#faults';

/**
 * The port that the api will have: the wished one if it is free, any free one for 0. Asked before the first run's
 * minute of filling, not after it.
 * @throws DomainError PORT_TAKEN
 */
export async function takePort(host: string, wished: number): Promise<number> {
  const probe = net.createServer();
  return await new Promise<number>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' ? new DomainError('PORT_TAKEN', { host, port: String(wished) }) : error,
      ),
    );
    probe.listen(wished, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wished));
    });
  });
}
