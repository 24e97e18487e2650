import type { PartName } from '#decree';

/** Numbers of a value as decimals; a part that its kind does not have is null. */
export type NumbersView = Readonly<Record<PartName, string | null>>;
