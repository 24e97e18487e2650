import { hash } from 'node:crypto';

/** The hash that the pure core draws its weights by; it imports none itself. */
export function sha256(text: string): Uint8Array {
  return hash('sha256', text, 'buffer');
}
