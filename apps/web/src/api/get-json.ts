import { fetchApi } from './fetch-api.js';

/** GET with the given query; parameters without a value are left out. @throws ApiError */
export async function getJson<T>(
  path: string,
  query: Readonly<Record<string, string | undefined>> = {},
  signal?: AbortSignal,
): Promise<T> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  const suffix = search.size > 0 ? `?${search.toString()}` : '';
  const response = await fetchApi(path + suffix, signal ? { signal } : {});
  return (await response.json()) as T;
}
