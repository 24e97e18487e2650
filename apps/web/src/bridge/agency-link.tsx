import { Link } from 'react-router';
import type { PlacedAgencyView } from '../api/views.js';
import { formatPoints } from '../format/format-points.js';
import { useWindowSearch } from '../frame/use-window-search.js';
import { PLACE_TITLES } from './place-titles.js';
import classes from './watch-list.module.css';

/** The agency's name, which leads to its scorecard, and where it stands. */
export function AgencyLink({ agency }: { agency: PlacedAgencyView }) {
  const search = useWindowSearch();
  const { code, name, groupTitle, levelTitle, desk, access, place } = agency;
  return (
    <>
      <Link to={{ pathname: `/agencies/${encodeURIComponent(code)}`, search }} className={classes.name}>
        {name}
      </Link>
      <span className={classes.note}>
        {groupTitle} · {levelTitle} · میز خدمت {formatPoints(desk)} · دسترسی {formatPoints(access)}
        {place ? ` · ${PLACE_TITLES[place]}` : ''}
      </span>
    </>
  );
}
