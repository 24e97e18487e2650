import type { DeskAndAccess } from './desk-and-access.js';

/** Five percentage points, in hundredths (design §5, *trend*). */
const FIVE_POINTS = 500;

/** The desk rose by five points or more while access to officials fell by five or more. */
export function isDeskRisingOverAccess({ deskChange, accessChange }: DeskAndAccess): boolean {
  return (
    deskChange !== null && accessChange !== null && deskChange >= FIVE_POINTS && accessChange <= -FIVE_POINTS
  );
}
