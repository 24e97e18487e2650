/** First quarter of the usual demonstration of two years. */
export const DEMONSTRATION_FIRST_QUARTER = '1403-Q3';
