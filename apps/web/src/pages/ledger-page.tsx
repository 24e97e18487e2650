import { useSilenceLedger } from '../api/use-silence-ledger.js';
import { useWindowChoice } from '../frame/use-window-choice.js';
import { WindowPicker } from '../frame/window-picker.js';
import { LedgerList } from '../ledger/ledger-list.js';
import { RatesCard } from '../ledger/rates-card.js';
import { SharesCard } from '../ledger/shares-card.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { PageHeading } from '../parts/page-heading.js';
import { SaveButton } from '../parts/save-button.js';
import { SectionCard } from '../parts/section-card.js';
import classes from './ledger-page.module.css';

/** Who reported and who kept silent, agency by quarter. */
export function LedgerPage() {
  const choice = useWindowChoice();
  const ledger = useSilenceLedger(choice.window?.code);
  return (
    <>
      <PageHeading
        title="دفتر سکوت"
        lead="کدام دستگاه گزارش داد، کدام دیر داد و کدام خاموش ماند؛ سکوت هیچ‌گاه امتیازی نمی‌آورد."
        aside={<WindowPicker choice={choice} />}
      />
      {choice.error ? (
        <ErrorNotice error={choice.error} />
      ) : (
        <Answer query={ledger} waiting={<CardSkeleton heights={[180, 640]} />}>
          {(shown) =>
            shown.agencies.length === 0 ? (
              <EmptyNotice title="در این سه‌ماهه‌ها از دستگاهی گزارش خواسته نشده است" icon="clock" />
            ) : (
              <div className={classes.cards}>
                <RatesCard ledger={shown} />
                <SectionCard
                  title="دستگاه به دستگاه"
                  note="خاموش‌ترین دستگاه‌ها در آغاز فهرست"
                  aside={
                    <SaveButton
                      path={`/silence-ledger/file?window=${encodeURIComponent(shown.window.code)}`}
                      fileName="silence-ledger.csv"
                      variant="default"
                    >
                      دریافت CSV
                    </SaveButton>
                  }
                >
                  <LedgerList ledger={shown} />
                </SectionCard>
                {shown.agencies.length > 1 ? (
                  <div className={classes.shares}>
                    <SharesCard title="گروه‌ها" heading="گروه" shares={shown.groups} />
                    {shown.provinces.length > 0 ? (
                      <SharesCard title="استان‌ها" heading="استان" shares={shown.provinces} />
                    ) : null}
                  </div>
                ) : null}
              </div>
            )
          }
        </Answer>
      )}
    </>
  );
}
