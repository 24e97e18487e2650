import { formatPoints, type Hundredths, type OverClaim } from '#scoring';
import { signedPoints } from '../scores/signed-points.js';
import type { ClaimView } from '../views/review-view.js';

export function claimViewOf({ self, confirmed, claim }: OverClaim): ClaimView {
  return { self: formatPoints(self), confirmed: formatPoints(confirmed), claim: signedPoints(claim) };
}

export function claimOf(self: Hundredths, confirmed: Hundredths): OverClaim {
  return { self, confirmed, claim: self - confirmed };
}
