import type { Edition } from '#decree';

/** What the checks hold a workbook against. */
export interface ReadContext {
  /** Editions in force; a workbook made for another is refused. */
  readonly editions: readonly Edition[];
  /** Code of the agency that the sender reports for. */
  readonly expectedAgency?: string | undefined;
  readonly expectedQuarter?: string | undefined;
  /** Codes of all agencies; without it no agency is doubted (`check` of a file needs no database). */
  readonly knownAgencies?: ReadonlySet<string> | undefined;
  /** Jalali date code of the day of the check: rules that begin on a date ask for it. */
  readonly today?: string | undefined;
  /** By agency code, its line parent: an evaluation office reports on those below it, the national one on all. */
  readonly parents?: ReadonlyMap<string, string> | undefined;
}
