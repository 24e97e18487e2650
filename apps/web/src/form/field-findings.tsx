import type { DraftFindingView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { Icon } from '../parts/icon.js';
import classes from './field-findings.module.css';

interface FieldFindingsProps {
  readonly id: string;
  readonly findings: readonly DraftFindingView[];
}

/** What the rule book says of a field or a row, under it. */
export function FieldFindings({ id, findings }: FieldFindingsProps) {
  if (findings.length === 0) return null;
  return (
    <ul id={id} className={classes.findings}>
      {findings.map(({ code, severity, message, count }, place) => (
        <li key={`${code}-${place}`} className={severity === 'blocking' ? classes.blocking : classes.warning}>
          <Icon name={severity === 'blocking' ? 'stop' : 'alert'} size={15} />
          <span>
            <span className="visually-hidden">{severity === 'blocking' ? 'ایراد: ' : 'هشدار: '}</span>
            {message}
            {count > 1 ? ` (در ${formatCount(count)} جا)` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
