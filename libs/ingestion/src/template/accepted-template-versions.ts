/**
 * Older forms of the workbook that are still read as they are: their key row and rows mean what today's mean. Add the
 * number here when a new form is drawn and the old ones are still in people's hands; the edition names the current one.
 */
export const ACCEPTED_TEMPLATE_VERSIONS: readonly number[] = [1];
