/** Whose numbers a score is made of (design §5): as the agency declared them, or as the review left them. */
export type ScoreBasis = 'self' | 'confirmed';

/** What a review may say of one value beside accepting it: other numbers, or that its evidence does not hold. */
export type DecisionKind = 'adjusted' | 'refused';
