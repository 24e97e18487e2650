import { fetchApi } from './fetch-api.js';

/** The name the API gave the file: RFC 6266 `filename*` where present, since names are Persian. */
function nameOf(disposition: string | null, fallback: string): string {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (extended) return decodeURIComponent(extended);
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? fallback;
}

/** Fetches a file and hands it to the browser to be saved, so that a refusal is a sentence on the page and not a broken download. */
export async function saveFile(path: string, fallbackName: string, init: RequestInit = {}): Promise<void> {
  const response = await fetchApi(path, init);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = nameOf(response.headers.get('content-disposition'), fallbackName);
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until it has begun to write the file.
  setTimeout(() => URL.revokeObjectURL(address), 30_000);
}
