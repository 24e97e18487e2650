/** A4 in points, with the margins of every report page. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  side: 50,
  top: 64,
  bottom: 58,
  /** Room for content between the side margins. */
  inner: 495.28,
} as const;
