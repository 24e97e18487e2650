import { ApiError } from './api-error.js';
import type { ErrorView } from './views.js';

function isErrorView(body: unknown): body is ErrorView {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    typeof body.code === 'string' &&
    'message' in body &&
    typeof body.message === 'string'
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Turns a refused answer into an ApiError; an answer without our error form (a proxy's page) gets a sentence of its own. */
export function readError(status: number, text: string): ApiError {
  const body = parse(text);
  if (isErrorView(body))
    return new ApiError(
      status,
      body.code,
      body.message,
      body.correlationId,
      body.findings ?? [],
      body.faults ?? [],
    );
  if (status === 0)
    return new ApiError(
      0,
      'UNREACHABLE',
      'سامانه در دسترس نیست. اتصال خود را بررسی کنید و دوباره تلاش کنید.',
    );
  return new ApiError(
    status,
    'UNREADABLE',
    'پاسخ سامانه خوانده نشد. چند لحظهٔ دیگر دوباره تلاش کنید؛ اگر باز پیش آمد به راهبر سامانه خبر دهید.',
  );
}
