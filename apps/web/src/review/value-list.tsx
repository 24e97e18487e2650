import type { ReactNode } from 'react';
import { toPersianDigits } from '#persian';
import type { ReviewedValueView } from '../api/views.js';
import { formatValue } from '../format/format-value.js';
import classes from './value-list.module.css';

type Numbers = Pick<ReviewedValueView, 'parts' | 'unit' | 'kind'>;

/** Its numbers by the names of its parts. */
function Parts({
  value: { parts, unit, kind },
  numbers,
}: {
  value: Numbers;
  numbers: Pick<ReviewedValueView, ReviewedValueView['parts'][number]['name']>;
}) {
  return (
    <dl className={classes.parts}>
      {parts.map(({ name, title }) => (
        <div key={name}>
          <dt>{title}</dt>
          <dd className="number">{formatValue(numbers[name], kind === 'yes-no' ? unit : '').trim()}</dd>
        </div>
      ))}
    </dl>
  );
}

function Decision({ value }: { value: ReviewedValueView }) {
  const { decision } = value;
  if (!decision) return null;
  return (
    <div className={classes.decision}>
      <strong>{decision.title}</strong>
      {decision.kind === 'adjusted' ? <Parts value={value} numbers={decision} /> : null}
      <p className={classes.note}>دلیل: {toPersianDigits(decision.reason)}</p>
    </div>
  );
}

/** The declared values with what was decided of each; `actions` of each where they are being decided. */
export function ValueList({
  values,
  actions,
}: {
  values: readonly ReviewedValueView[];
  actions?: (value: ReviewedValueView) => ReactNode;
}) {
  return (
    <ul className={classes.values}>
      {values.map((value) => (
        <li key={value.code} id={`value-${value.code}`} className={classes.value}>
          <div>
            <h3 className={classes.title}>
              {value.title}{' '}
              <bdi dir="ltr" className={classes.code}>
                {value.code}
              </bdi>
            </h3>
            <p className={classes.note}>
              مادهٔ {toPersianDigits(value.article)} · مستند: {toPersianDigits(value.evidence)}
            </p>
            {value.status === 'value' ? (
              <Parts value={value} numbers={value} />
            ) : (
              <p className={classes.status}>{value.statusTitle}</p>
            )}
            {value.note ? <p className={classes.note}>توضیح دستگاه: {toPersianDigits(value.note)}</p> : null}
          </div>
          {actions ? actions(value) : <Decision value={value} />}
        </li>
      ))}
    </ul>
  );
}
