/**
 * What counts (design §4): for each agency, quarter and indicator the value of the latest submission that stands; a
 * rejected correction does not erase the accepted workbook before it. A returned one does: it was signed in its place,
 * and what was returned and not sent again is missing.
 */
export const STANDS = `s.state in ('checked', 'signed', 'confirmed', 'objected', 'final')
  and not exists (select 1 from submission later where later.agency_id = s.agency_id and later.quarter = s.quarter
    and later.kind = s.kind and later.state = 'returned' and later.number > s.number)`;
