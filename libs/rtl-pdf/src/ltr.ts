/**
 * Isolates a left-to-right piece inside Persian: `120 ms`, `C++`, a telephone number, a hash. Without it UAX #9 itself
 * shows such pieces backwards, as browsers do.
 */
export function ltr(text: string): string {
  return `\u2066${text}\u2069`;
}
