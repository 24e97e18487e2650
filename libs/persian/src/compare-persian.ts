/** Numbers inside names count as numbers: «واحد ۲» stands before «واحد ۱۰». */
const COLLATOR = new Intl.Collator('fa', { numeric: true });

/** Order of the Persian alphabet (پ after ب, گ after ک …), negative where `a` comes first: for sorting names. */
export function comparePersian(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}
