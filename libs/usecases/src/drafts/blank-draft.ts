import type { DraftContent } from '#persistence';

export const BLANK_DRAFT: DraftContent = { nothingToReport: false, rows: [] };
