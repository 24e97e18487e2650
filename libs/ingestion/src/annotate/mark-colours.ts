import type { Severity } from '#faults';

/** ARGB of a marked cell: soft enough to read what is written in it, and unlike the sand of cells to be filled. */
export const MARK_COLOURS: Readonly<Record<Severity, string>> = {
  blocking: 'FFF6B8B0',
  warning: 'FFFFD37A',
};
