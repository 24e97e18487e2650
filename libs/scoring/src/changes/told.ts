/** Hundredths of a per cent: below one point a change of an article or an agency is not told. */
export const TOLD_FROM = 100;
/** So many rises, falls, targets reached and lost are told at most, the greatest first. */
export const MOST_TOLD = 3;
