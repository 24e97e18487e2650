/**
 * What counts (design §4): for each agency, quarter and indicator the value of the latest submission that stands; a
 * rejected correction does not erase the accepted workbook before it.
 */
export const STANDS = `s.state in ('checked', 'signed', 'confirmed', 'objected', 'final')`;
