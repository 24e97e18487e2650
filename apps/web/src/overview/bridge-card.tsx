import { Link } from 'react-router';
import { useBridgeOrWall } from '../api/use-bridge-or-wall.js';
import type { BridgeOrWallView } from '../api/views.js';
import { AgencyLink } from '../bridge/agency-link.js';
import { Plane } from '../bridge/plane.js';
import classes from '../bridge/watch-list.module.css';
import { formatCount } from '../format/format-count.js';
import { useWindowSearch } from '../frame/use-window-search.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SectionCard } from '../parts/section-card.js';

/** So many of the flagged are named; the page has them all. */
const NAMED = 3;

function First({ shown }: { shown: BridgeOrWallView }) {
  const search = useWindowSearch();
  const { agencies, lines, flagged, blind } = shown;
  if (agencies.length === 0) return <EmptyNotice title="این دوره هنوز به پایان نرسیده است" icon="clock" />;
  return (
    <>
      <p>
        از {formatCount(agencies.length)} دستگاه، {formatCount(flagged.length)} دستگاه هشدار دارد و گزارش{' '}
        {formatCount(blind.length)} دستگاه برای دیدن آن کامل نیست.
      </p>
      {lines ? <Plane agencies={agencies} lines={lines} /> : null}
      <ol className={classes.list}>
        {flagged.slice(0, NAMED).map((agency) => (
          <li key={agency.code}>
            <AgencyLink agency={agency} />
            <p className={classes.sentence}>{agency.watch.sentences[0]}</p>
          </li>
        ))}
      </ol>
      <Link to={{ pathname: '/bridge', search }} className={classes.all}>
        همهٔ هشدارها و عددهای آن
      </Link>
    </>
  );
}

/** How many agencies have a warning that the service desk is a wall, how many cannot be seen, and the first of them. */
export function BridgeCard({ window }: { window: string }) {
  return (
    <SectionCard title="پل یا دیوار" note="آیا میز خدمت مردم را به مسئولان می‌رساند؟">
      <Answer query={useBridgeOrWall(window)} waiting={<CardSkeleton heights={[120]} />}>
        {(shown) => <First shown={shown} />}
      </Answer>
    </SectionCard>
  );
}
