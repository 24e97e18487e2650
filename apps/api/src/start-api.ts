import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ApiParts } from './api-parts.js';
import { createApi } from './create-api.js';

export interface RunningApi {
  /** With the port that was taken where the configuration says 0. */
  readonly address: string;
  /** Lets running requests finish, for ten seconds at most, then stops listening. */
  close(): Promise<void>;
}

/** A client that never ends its request must not keep the process: whoever stops it kills it before long. */
const FINISH_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 50;

/** Listens on the host and port of the configuration, nowhere else. */
export async function startApi(parts: ApiParts): Promise<RunningApi> {
  const app = await createApi(parts);
  await app.listen(parts.config.port, parts.config.host);
  return { address: await app.getUrl(), close: async () => await close(app) };
}

/**
 * Fastify closes the connections that are idle when it is told to close; one whose request ends later would be kept
 * alive, and the process with it, for another 72 seconds.
 */
async function close(app: NestFastifyApplication): Promise<void> {
  const { server } = app.getHttpAdapter().getInstance();
  const sweep = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
  const end = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(end);
  }
}
