import type { PlaneQuarter } from '../api/views.js';

/** The four quarters of the plane, in words. */
export const PLACE_TITLES: Readonly<Record<PlaneQuarter, string>> = {
  bridge: 'پل',
  wall: 'دیوار',
  'open-door': 'درِ باز',
  closed: 'بسته',
};

export const PLACE_MEANINGS: Readonly<Record<PlaneQuarter, string>> = {
  bridge: 'میز خدمت خوب است و مردم به مسئولان می‌رسند',
  wall: 'میز خدمت خوب است و مردم به مسئولان نمی‌رسند',
  'open-door': 'میز خدمت ضعیف است و مردم به مسئولان می‌رسند',
  closed: 'نه میز خدمت خوب است و نه مردم به مسئولان می‌رسند',
};
