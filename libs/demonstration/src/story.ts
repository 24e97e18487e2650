/**
 * What the demonstration is there to show. The numbers of each story are tested in `stories.spec.ts`.
 *
 * - `ordinary`: a steady agency of its own quality, slowly changing.
 * - `wall`: the ministry's worry. The desk improves (SDK-01…04, 07) while access to officials falls (OFF-03, 04, 06, 09, 11
 *   worsen, more visitors say the desk blocked them, OFF-12).
 * - `silent`: sent nothing for one or two quarters.
 * - `no-claims`: nobody claimed damages in two years: DMG-01…03 are attested as nothing to report.
 * - `no-contracts`: makes no contracts with people: CON-01…04 do not apply, with the reason, in every quarter.
 * - `improved`: poor until 1404-Q2, good from 1404-Q3 on, in everything.
 * - `late`: sends every quarter, always after the due date.
 * - `founded`: exists from 1404-Q4 on; the quarters before are not due.
 */
export type Story =
  'ordinary' | 'wall' | 'silent' | 'no-claims' | 'no-contracts' | 'improved' | 'late' | 'founded';
