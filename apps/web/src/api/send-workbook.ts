import { readError } from './read-error.js';
import type { ReceiptView } from './views.js';

/**
 * Sends one workbook. XMLHttpRequest, because fetch tells nothing of how much has been sent.
 * @param onProgress share sent, 0–1. @throws ApiError — with findings where the file itself is refused
 */
export function sendWorkbook(file: File, onProgress: (share: number) => void): Promise<ReceiptView> {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    form.append('file', file, file.name);
    const request = new XMLHttpRequest();
    request.open('POST', '/api/submissions');
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300)
        resolve(JSON.parse(request.responseText) as ReceiptView);
      else reject(readError(request.status, request.responseText));
    };
    request.onerror = () => reject(readError(0, ''));
    request.send(form);
  });
}
