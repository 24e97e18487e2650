import { useBridgeOrWall } from '../api/use-bridge-or-wall.js';
import { BlindCard } from '../bridge/blind-card.js';
import { FlaggedCard } from '../bridge/flagged-card.js';
import { PlaneCard } from '../bridge/plane-card.js';
import { useWindowChoice } from '../frame/use-window-choice.js';
import { WindowPicker } from '../frame/window-picker.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { PageHeading } from '../parts/page-heading.js';
import classes from './stacked-cards.module.css';

/** Is the service desk a bridge to officials, or a wall before them? */
export function BridgePage() {
  const choice = useWindowChoice();
  const bridge = useBridgeOrWall(choice.window?.code);
  return (
    <>
      <PageHeading
        title="پل یا دیوار"
        lead="آیا میز خدمت مردم را به مسئولان می‌رساند، یا از آنان دور می‌کند؟"
        aside={<WindowPicker choice={choice} />}
      />
      {choice.error ? (
        <ErrorNotice error={choice.error} />
      ) : (
        <Answer query={bridge} waiting={<CardSkeleton heights={[480, 320]} />}>
          {(shown) =>
            shown.agencies.length === 0 ? (
              <EmptyNotice title="این دوره هنوز به پایان نرسیده است" icon="clock">
                پل یا دیوار پس از پایان دوره سنجیده می‌شود.
              </EmptyNotice>
            ) : (
              <div className={classes.cards}>
                <PlaneCard shown={shown} />
                <FlaggedCard flagged={shown.flagged} />
                <BlindCard blind={shown.blind} />
              </div>
            )
          }
        </Answer>
      )}
    </>
  );
}
