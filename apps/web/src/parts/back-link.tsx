import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { Icon } from './icon.js';
import classes from './back-link.module.css';

/** One step up, above the title of a page. */
export function BackLink({ to, children }: { to: To; children: ReactNode }) {
  return (
    <Link to={to} className={classes.link}>
      <Icon name="back" size={16} />
      {children}
    </Link>
  );
}
