import type { DeskWatchView } from '../api/views.js';
import { formatPoints } from '../format/format-points.js';
import { SectionCard } from '../parts/section-card.js';
import { DeskMembers } from './desk-members.js';
import { UnreportedList } from './unreported-list.js';
import classes from './watch-list.module.css';

/** Bridge or wall of one agency: its two indices, its warnings, and what is missing to see clearly. */
export function DeskWatchCard({ watch }: { watch: DeskWatchView }) {
  const { desk, access, deskBefore, accessBefore, sentences, isBlind, unreported } = watch;
  return (
    <SectionCard title="پل یا دیوار" note="آیا میز خدمت مردم را به مسئولان می‌رساند، یا از آنان دور می‌کند؟">
      <p>
        میز خدمت <strong className="number">{formatPoints(desk)}</strong> از ۱۰۰ (دورهٔ پیش{' '}
        {formatPoints(deskBefore)}) · دسترسی به مسئولان{' '}
        <strong className="number">{formatPoints(access)}</strong> از ۱۰۰ (دورهٔ پیش{' '}
        {formatPoints(accessBefore)})
      </p>
      {sentences.map((sentence) => (
        <p key={sentence} className={classes.sentence}>
          {sentence}
        </p>
      ))}
      {isBlind ? (
        <>
          <p className={classes.blind}>
            <strong>نابینا: گزارش کامل نیست.</strong> تا این‌ها نرسد، نبودِ هشدار معنایی ندارد:
          </p>
          <UnreportedList unreported={unreported} />
        </>
      ) : null}
      {!isBlind && sentences.length === 0 ? <p>گزارش کامل است و هشداری ندارد.</p> : null}
      <DeskMembers watch={watch} />
    </SectionCard>
  );
}
