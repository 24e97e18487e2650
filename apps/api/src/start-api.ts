import type { ApiParts } from './api-parts.js';
import { createApi } from './create-api.js';

export interface RunningApi {
  /** With the port that was taken where the configuration says 0. */
  readonly address: string;
  /** Lets running requests finish, then stops listening. */
  close(): Promise<void>;
}

/** Listens on the host and port of the configuration, nowhere else. */
export async function startApi(parts: ApiParts): Promise<RunningApi> {
  const app = await createApi(parts);
  await app.listen(parts.config.port, parts.config.host);
  return { address: await app.getUrl(), close: async () => await app.close() };
}
