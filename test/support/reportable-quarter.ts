import { jalaliDateOf, lastClosedQuarter } from '#calendar';

/** The quarter that may be reported, and scored, whenever the tests run: an application's clock is the real one. */
export const REPORTABLE_QUARTER = lastClosedQuarter(jalaliDateOf(new Date()));
