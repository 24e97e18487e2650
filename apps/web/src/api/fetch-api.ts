import { readError } from './read-error.js';

/**
 * One request to our own origin, with the session cookie.
 * @throws ApiError for every answer that is not 2xx and where no answer came.
 */
export async function fetchApi(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(`/api${path}`, { credentials: 'same-origin', ...init }).catch(() => null);
  if (!response) throw readError(0, '');
  if (!response.ok) throw readError(response.status, await response.text());
  return response;
}
