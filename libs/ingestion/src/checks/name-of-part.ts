import { searchKey } from '#persian';

const names = new Map<string, string>();

/** The title of a part in the one form in which titles are compared; remembered, as titles come from editions and are few. */
export function nameOfPart(title: string): string {
  const known = names.get(title);
  if (known !== undefined) return known;
  const name = searchKey(title);
  names.set(title, name);
  return name;
}
