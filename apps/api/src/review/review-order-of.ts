import type { ReviewOrder } from '#usecases';
import type { ReviewDto } from './review.dto.js';

export function reviewOrderOf({ outcome, decisions, reason }: ReviewDto): ReviewOrder {
  if (outcome === 'returned') return { outcome, reason: reason ?? '' };
  return {
    outcome,
    decisions: (decisions ?? []).map(({ indicator, decision, reason: why, ...numbers }) => ({
      indicator,
      decision,
      reason: why,
      numbers,
    })),
  };
}
