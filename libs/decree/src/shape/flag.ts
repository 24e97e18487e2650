import type { Report } from './reader.js';

export function flag(raw: unknown, path: string, report: Report): boolean | undefined {
  if (typeof raw === 'boolean') return raw;
  report(path, 'NOT_A_FLAG');
  return undefined;
}
