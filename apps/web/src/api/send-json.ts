import { fetchApi } from './fetch-api.js';

/** PUT or DELETE that is answered with JSON. @throws ApiError */
export async function sendJson<T>(method: 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const response = await fetchApi(path, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return (await response.json()) as T;
}
