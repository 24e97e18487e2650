/** The three levels of executive agencies; peers share group and level, nationwide (design §4). */
export const AGENCY_LEVELS = { national: 'ملی', provincial: 'استانی', unit: 'واحد خدمت‌رسان' } as const;
export type AgencyLevel = keyof typeof AGENCY_LEVELS;

/** The six official groups of agencies (domain §4, S49–S51). */
export const AGENCY_GROUPS = {
  infrastructure: 'زیربنایی و توسعه زیرساخت',
  production: 'تولیدی و خدماتی',
  economic: 'اقتصادی و مالی',
  health: 'سلامت و رفاه اجتماعی',
  culture: 'فرهنگی، علمی و آموزشی',
  public: 'عمومی، امنیتی و قضایی',
} as const;
export type AgencyGroup = keyof typeof AGENCY_GROUPS;
