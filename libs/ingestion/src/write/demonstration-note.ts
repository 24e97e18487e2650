/** The mark of a demonstration, and its meaning in one line (design §7: every page says «نمایشی»). */
export const DEMONSTRATION_MARK = 'نمایشی';
export const DEMONSTRATION_NOTE = 'نمایشی: دستگاه‌ها ساختگی‌اند و هیچ عددی واقعی نیست.';
