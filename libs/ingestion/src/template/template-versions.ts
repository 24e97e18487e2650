/**
 * The form of workbooks that is drawn today. 1: the first. 2: the data sheet carries the identity of its workbook, so
 * that it is known when it was copied or moved alone, and found out when it stands in another's workbook.
 */
export const TEMPLATE_VERSION = 2;

/**
 * Older forms that are in people's hands: their key row and rows mean what today's mean, so they are read as they are and
 * their senders told of the newer one. Add the number here when a new form is drawn.
 */
export const OLDER_TEMPLATE_VERSIONS: readonly number[] = [1];

/** Whether a form is read. An older one than the first of its edition was never given out for it. */
export function isKnownTemplate(version: number, edition: { readonly templateVersion: number }): boolean {
  return (
    version === TEMPLATE_VERSION ||
    (version >= edition.templateVersion && OLDER_TEMPLATE_VERSIONS.includes(version))
  );
}
