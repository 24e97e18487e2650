import type { CollectionForm } from '#decree';
import { searchKey } from '#persian';

/** Headings are told apart without regard to case, spaces and the letters of the two keyboards. */
function bare(text: string): string {
  return searchKey(text).replaceAll(' ', '').toLowerCase();
}

/** The field that a heading names, by its machine key (`q1`) or its Persian title. */
export function createFieldOfHeading({ fields }: CollectionForm): (heading: string) => string | null {
  const known = new Map(
    fields.flatMap(({ key, title }) => [[bare(key), key] as const, [bare(title), key] as const]),
  );
  return (heading) => known.get(bare(heading)) ?? null;
}
