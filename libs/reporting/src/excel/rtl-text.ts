const RIGHT_TO_LEFT_MARK = '\u200f';

/**
 * A text that begins with a digit gets a right-to-left mark: LibreOffice ignores the reading order of a cell, takes
 * such a line for a left-to-right one and shows «۳ از ۴» as «۴ از ۳».
 */
export function rtlText(text: string): string {
  return /^[۰-۹(«]/u.test(text) && /\p{Script=Arabic}/u.test(text.replace(/[۰-۹]/gu, ''))
    ? `${RIGHT_TO_LEFT_MARK}${text}`
    : text;
}
