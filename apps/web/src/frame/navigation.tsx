import { NavLink } from 'react-router';
import type { Action, SessionView } from '../api/views.js';
import { Icon, type IconName } from '../parts/icon.js';
import { useCurrentSession } from './use-current-session.js';
import { useWindowSearch } from './use-window-search.js';
import classes from './navigation.module.css';

interface Entry {
  readonly to: string;
  readonly title: string;
  readonly icon: IconName;
  /** Shown to whoever may one of these. */
  readonly anyOf: readonly Action[];
  readonly isExact?: boolean;
}

const SENDING: readonly Action[] = ['upload-submission', 'upload-evaluator-workbook'];

function entriesFor(session: SessionView): readonly Entry[] {
  const own: Entry[] = session.agency
    ? [
        {
          to: `/agencies/${encodeURIComponent(session.agency.code)}`,
          title: 'کارنامهٔ دستگاه من',
          icon: 'scorecard',
          anyOf: ['view-agency'],
        },
      ]
    : [];
  const maySend = session.may.some((action) => SENDING.includes(action));
  const entries: readonly Entry[] = [
    { to: '/overview', title: 'نمای کلی کشور', icon: 'overview', anyOf: ['view-nation'] },
    ...own,
    {
      to: '/agencies',
      title: 'دستگاه‌ها',
      icon: 'agencies',
      anyOf: ['view-agency', 'view-nation'],
      isExact: true,
    },
    { to: '/units', title: 'استان‌ها و مادرها', icon: 'units', anyOf: ['view-agency'] },
    { to: '/ledger', title: 'دفتر سکوت', icon: 'ledger', anyOf: ['view-agency'] },
    { to: '/bridge', title: 'پل یا دیوار', icon: 'bridge', anyOf: ['view-agency'] },
    { to: '/laboratory', title: 'آزمایشگاه', icon: 'laboratory', anyOf: ['try-edition'] },
    {
      to: '/upload',
      title: maySend ? 'بارگذاری کاربرگ' : 'کاربرگ خام',
      icon: maySend ? 'upload' : 'download',
      anyOf: [...SENDING, 'download-template'],
    },
    { to: '/submissions', title: 'ارسال‌ها', icon: 'submissions', anyOf: ['view-agency', 'view-nation'] },
    { to: '/review', title: 'صف بازبینی', icon: 'review', anyOf: ['review-submission', 'read-snapshots'] },
    { to: '/imports', title: 'ورود گروهی', icon: 'import', anyOf: ['import-files'] },
    { to: '/snapshots', title: 'تثبیت دوره‌ها', icon: 'snapshot', anyOf: ['read-snapshots'] },
    { to: '/annual', title: 'گزارش سالانه', icon: 'annual', anyOf: ['make-annual-report', 'view-nation'] },
  ];
  return entries.filter(({ anyOf }) => anyOf.some((action) => session.may.includes(action)));
}

/** The ways through the product that this account may go. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  const session = useCurrentSession();
  const search = useWindowSearch();
  return (
    <nav aria-label="بخش‌های سامانه">
      <ul className={classes.list}>
        {entriesFor(session).map((entry) => (
          <li key={entry.to}>
            <NavLink
              to={{ pathname: entry.to, search }}
              end={entry.isExact ?? false}
              className={({ isActive }) =>
                isActive ? `${classes.link} ${classes.active}` : (classes.link ?? '')
              }
              onClick={onGo}
            >
              <Icon name={entry.icon} />
              {entry.title}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
