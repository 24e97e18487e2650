/**
 * How weighted attainments become one number: `arithmetic` is the official sum of points; `geometric` is looked at in
 * the what-if laboratory only, where a strength shall not make up for a weakness (docs/method.md §16).
 */
export type Aggregation = 'arithmetic' | 'geometric';
