import canonicalizeModule from 'canonicalize';

// The package is CommonJS and its types describe an ES module's default.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/** RFC 8785: one text for one value, in any language. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? '';
}
