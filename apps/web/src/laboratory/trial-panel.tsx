import { Button } from '@mantine/core';
import { useTrial } from '../api/use-trial.js';
import type { TrialView } from '../api/views.js';
import { formatPoints } from '../format/format-points.js';
import { SaveButton } from '../parts/save-button.js';
import { SectionCard } from '../parts/section-card.js';
import { TrialBanner } from './trial-banner.js';
import type { Trial } from './trial-draft.js';
import { TrialGroups } from './trial-groups.js';
import { TrialMoves } from './trial-moves.js';
import { TrialRefusal } from './trial-refusal.js';
import classes from './trial-result.module.css';
import { TrialSummary } from './trial-summary.js';

interface TrialResultProps {
  readonly tried: TrialView;
  readonly trial: Trial & { readonly window: string };
  readonly isOutdated: boolean;
}

function TrialResult({ tried, trial, isOutdated }: TrialResultProps) {
  return (
    <>
      <TrialBanner isOutdated={isOutdated} />
      <SectionCard title="کشور، پیش و پس" note={tried.window.title}>
        <TrialSummary summary={tried.summary} />
        {tried.rescaledFrom === null ? null : (
          <p className={classes.hint}>
            جمع وزن‌ها {formatPoints(tried.rescaledFrom)} بود و همه به یک نسبت به ۱۰۰۰ رسانده شد.
          </p>
        )}
      </SectionCard>
      <SectionCard
        title="دستگاه‌ها"
        note="نخست آنان که بیشتر جابه‌جا می‌شوند"
        aside={
          <SaveButton
            path="/laboratory/try/file"
            fileName="trial.csv"
            body={trial}
            variant="default"
            size="xs"
          >
            دریافت CSV
          </SaveButton>
        }
      >
        <TrialMoves moves={tried.moves} />
      </SectionCard>
      <SectionCard title="گروه‌ها" note="میانگین دستگاه‌های هر گروه رسمی در هر سطح، درصد از سقف">
        <TrialGroups groups={tried.groups} />
      </SectionCard>
    </>
  );
}

/** Tries the rule in one window. */
export function TrialPanel({ trial, window }: { trial: Trial; window: string }) {
  const trying = useTrial();
  const asked = { ...trial, window };
  return (
    <>
      <div className={classes.run}>
        <Button loading={trying.isPending} onClick={() => trying.mutate(asked)}>
          بیازما
        </Button>
        <p className={classes.hint}>امتیاز و رتبهٔ همهٔ دستگاه‌ها با این قاعده، کنار آنچه اکنون هست</p>
      </div>
      <div className={classes.cards}>
        {trying.error ? <TrialRefusal error={trying.error} /> : null}
        {trying.data && trying.variables ? (
          <TrialResult
            tried={trying.data}
            trial={trying.variables}
            isOutdated={JSON.stringify(asked) !== JSON.stringify(trying.variables)}
          />
        ) : null}
      </div>
    </>
  );
}
