import { Tabs } from '@mantine/core';
import { useTriableEdition } from '../api/use-triable-edition.js';
import type { TriableEditionView } from '../api/views.js';
import { useIsUnconfirmed } from '../frame/use-is-unconfirmed.js';
import { useMay } from '../frame/use-may.js';
import { useWindowChoice } from '../frame/use-window-choice.js';
import { Watermark } from '../frame/watermark.js';
import { WindowPicker } from '../frame/window-picker.js';
import { RehearsalPanel } from '../laboratory/rehearsal-panel.js';
import { RuleCard } from '../laboratory/rule-card.js';
import { SensitivityPanel } from '../laboratory/sensitivity-panel.js';
import { trialOf } from '../laboratory/trial-draft.js';
import { TrialPanel } from '../laboratory/trial-panel.js';
import { type TrialDraftChoice, useTrialDraft } from '../laboratory/use-trial-draft.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { PageHeading } from '../parts/page-heading.js';
import { UnconfirmedBadge } from '../parts/unconfirmed-badge.js';
import classes from './stacked-cards.module.css';

interface BenchProps {
  readonly edition: TriableEditionView;
  readonly choice: TrialDraftChoice;
  readonly window: string;
}

function Bench({ edition, choice, window }: BenchProps) {
  const trial = trialOf(edition, choice.draft);
  return (
    <div className={classes.cards}>
      <RuleCard edition={edition} choice={choice} />
      <Tabs defaultValue="trial" keepMounted>
        <Tabs.List>
          <Tabs.Tab value="trial">آزمایش یک دوره</Tabs.Tab>
          <Tabs.Tab value="rehearsal">تمرین قاعده</Tabs.Tab>
          <Tabs.Tab value="sensitivity">حساسیت رتبه</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="trial">
          <TrialPanel trial={trial} window={window} />
        </Tabs.Panel>
        <Tabs.Panel value="rehearsal">
          <RehearsalPanel trial={trial} />
        </Tabs.Panel>
        <Tabs.Panel value="sensitivity">
          <SensitivityPanel window={window} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

/** What if weights, targets or methods were others? Nothing that is done here changes a score. */
export function LaboratoryPage() {
  const may = useMay();
  const choice = useWindowChoice();
  const draft = useTrialDraft();
  const edition = useTriableEdition(may('try-edition') ? choice.window?.code : undefined);
  const isUnconfirmed = useIsUnconfirmed(choice.window?.code);
  if (!may('try-edition'))
    return (
      <EmptyNotice title="آزمایشگاه در اختیار این حساب نیست" icon="laboratory">
        آزمودن قاعده با وزارتخانه، دفترهای ارزیابی و بازرسان است.
      </EmptyNotice>
    );
  return (
    <>
      <PageHeading
        title="آزمایشگاه"
        lead="اگر وزن‌ها، هدف‌ها یا شیوه‌ها جور دیگری بود، چه کسی جابه‌جا می‌شد؟"
        badge={isUnconfirmed ? <UnconfirmedBadge /> : null}
        aside={<WindowPicker choice={choice} />}
      />
      {isUnconfirmed ? <Watermark text="تأییدنشده" isShifted /> : null}
      {choice.error ? (
        <ErrorNotice error={choice.error} />
      ) : (
        <Answer query={edition} waiting={<CardSkeleton heights={[640, 160]} />}>
          {(shown) => <Bench edition={shown} choice={draft} window={shown.window.code} />}
        </Answer>
      )}
    </>
  );
}
