import { useChanges } from '../api/use-changes.js';
import type { ChangesView } from '../api/views.js';
import { Answer } from './answer.js';
import { CardSkeleton } from './card-skeleton.js';
import classes from './changes-card.module.css';
import { EmptyNotice } from './empty-notice.js';
import { SectionCard } from './section-card.js';

function Sentences({ shown: { previous, changes } }: { shown: ChangesView }) {
  if (changes.length === 0) return <EmptyNotice title="دورهٔ پیش برای سنجش داده‌ای ندارد" />;
  return (
    <>
      <p className={classes.previous}>در سنجش با {previous.title}</p>
      <ul className={classes.list}>
        {changes.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** What changed since the window before, a sentence each with its numbers; of the nation where no agency is named. */
export function ChangesCard({ window, agency }: { window: string; agency?: string }) {
  return (
    <SectionCard title="چه تغییر کرد">
      <Answer query={useChanges(window, agency)} waiting={<CardSkeleton heights={[120]} />}>
        {(shown) => <Sentences shown={shown} />}
      </Answer>
    </SectionCard>
  );
}
