import { fetchApi } from './fetch-api.js';
import { jsonPost } from './json-post.js';

/** POST of a JSON body. @throws ApiError */
export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const response = await fetchApi(path, jsonPost(body));
  return (await response.json()) as T;
}
