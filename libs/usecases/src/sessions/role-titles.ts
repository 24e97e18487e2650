import type { RoleCode } from '#access';

export const ROLE_TITLES: Record<RoleCode, string> = {
  'rights-assistant': 'دستیار حقوق شهروندی',
  'agency-head': 'بالاترین مقام دستگاه',
  'evaluation-director': 'مدیرکل دفتر ارزیابی عملکرد',
  ministry: 'وزارتخانه',
  administrator: 'راهبر سامانه',
  auditor: 'حسابرس',
  operator: 'متصدی سامانه',
};
