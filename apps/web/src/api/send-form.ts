import { readError } from './read-error.js';

/**
 * Sends files as a form, each in its field `file`. XMLHttpRequest, because fetch tells nothing of how much has been sent.
 * @param onProgress share sent, 0–1. @throws ApiError — with findings where a file itself is refused
 */
export function sendForm<T>(
  path: string,
  files: readonly File[],
  onProgress: (share: number) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    for (const file of files) form.append('file', file, file.name);
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}`);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as T);
      else reject(readError(request.status, request.responseText));
    };
    request.onerror = () => reject(readError(0, ''));
    request.send(form);
  });
}
