import { fetchApi } from './fetch-api.js';

/** POST of a JSON body. @throws ApiError */
export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const response = await fetchApi(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as T;
}
