import type { ReactNode } from 'react';
import classes from './page-heading.module.css';

interface PageHeadingProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  readonly aside?: ReactNode;
  readonly badge?: ReactNode;
}

/** The title of a page, also the title of the browser's tab. */
export function PageHeading({ title, lead, above, aside, badge }: PageHeadingProps) {
  return (
    <header className={classes.heading}>
      <title>{`${title} · کارنامه`}</title>
      <div className={classes.words}>
        {above}
        <div className={classes.line}>
          <h1 className={classes.title}>{title}</h1>
          {badge}
        </div>
        {lead ? <p className={classes.lead}>{lead}</p> : null}
      </div>
      {aside ? <div className={classes.aside}>{aside}</div> : null}
    </header>
  );
}
