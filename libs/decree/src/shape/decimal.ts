import { readDecimal } from '#persian';
import type { Report } from './reader.js';

/** A decimal, written as a number (`0.2`) or as text (`'0.2'`, «۰٫۲»); comes out canonical. */
export function decimal(raw: unknown, path: string, report: Report): string | undefined {
  const read = typeof raw === 'number' || typeof raw === 'string' ? readDecimal(String(raw)) : null;
  if (read !== null) return read;
  report(path, 'NOT_A_DECIMAL');
  return undefined;
}
