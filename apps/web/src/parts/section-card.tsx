import { useId, type ReactNode } from 'react';
import classes from './section-card.module.css';

interface SectionCardProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A white card of the page, a landmark with its title. */
export function SectionCard({ title, note, aside, children, className }: SectionCardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className ? `${classes.card} ${className}` : classes.card}>
      <header className={classes.head}>
        <div>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          {note ? <p className={classes.note}>{note}</p> : null}
        </div>
        {aside ? <div className={classes.aside}>{aside}</div> : null}
      </header>
      {children}
    </section>
  );
}
