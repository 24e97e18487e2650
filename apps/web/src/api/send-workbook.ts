import { sendForm } from './send-form.js';
import type { ReceiptView } from './views.js';

/** Sends one workbook. @param onProgress share sent, 0–1. @throws ApiError — with findings where the file itself is refused */
export async function sendWorkbook(file: File, onProgress: (share: number) => void): Promise<ReceiptView> {
  return await sendForm<ReceiptView>('/submissions', [file], onProgress);
}
