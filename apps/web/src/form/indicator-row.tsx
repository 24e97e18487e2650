import { memo, useId, useState, type FocusEvent } from 'react';
import { toPersianDigits } from '#persian';
import type {
  DraftField as FieldName,
  DraftFindingView,
  DraftRow,
  DraftView,
  FormIndicatorView,
} from '../api/views.js';
import { DraftField } from './draft-field.js';
import { FieldFindings } from './field-findings.js';
import { isBlankRow, rowStanding } from './row-standing.js';
import { StandingMark } from './standing-mark.js';
import classes from './indicator-row.module.css';

interface IndicatorRowProps {
  readonly indicator: FormIndicatorView;
  readonly row: DraftRow | undefined;
  readonly findings: readonly DraftFindingView[];
  readonly statuses: DraftView['statuses'];
  readonly isAttested: boolean;
  /** Its reader wanted to send: blank rows are told too. */
  readonly isAllShown: boolean;
  onWrite(code: string, field: FieldName, text: string): void;
}

const YES_OR_NO = [
  { value: '', label: 'برگزینید' },
  { value: 'بلی', label: 'بلی' },
  { value: 'خیر', label: 'خیر' },
];

/** A row that nobody has touched is not at fault yet, nor are the numbers still to come of one that is being filled. */
function shownOf(
  findings: readonly DraftFindingView[],
  { isBlank, isBeingFilled, isAllShown }: { isBlank: boolean; isBeingFilled: boolean; isAllShown: boolean },
): readonly DraftFindingView[] {
  if (isAllShown) return findings;
  return findings.filter(
    ({ code, severity }) =>
      !(isBlank && severity === 'blocking') && !(isBeingFilled && code === 'VALUE_MISSING'),
  );
}

function Facts({ indicator }: { indicator: FormIndicatorView }) {
  const { unit, targetText, frequencyTitle, definition, evidence } = indicator;
  return (
    <>
      <p className={classes.definition}>{definition}</p>
      <dl className={classes.facts}>
        <div>
          <dt>واحد</dt>
          <dd>{unit}</dd>
        </div>
        <div>
          <dt>هدف</dt>
          <dd>{toPersianDigits(targetText)}</dd>
        </div>
        <div>
          <dt>دوره</dt>
          <dd>{frequencyTitle}</dd>
        </div>
        <div>
          <dt>مستند</dt>
          <dd>{evidence}</dd>
        </div>
      </dl>
    </>
  );
}

/** One indicator of the form: what is asked, its numbers, or what stands instead of them. */
export const IndicatorRow = memo(function IndicatorRow(props: IndicatorRowProps) {
  const { indicator, row, findings, statuses, isAttested, isAllShown, onWrite } = props;
  const { code, title, kind, parts } = indicator;
  const heading = useId();
  const told = useId();
  const [isBeingFilled, setBeingFilled] = useState(false);
  const shown = shownOf(findings, { isBlank: isBlankRow(row), isBeingFilled, isAllShown });
  const write = (field: FieldName, text: string) => onWrite(code, field, text);
  const fieldOf = (name: FieldName, label: string) => ({
    name,
    label,
    text: row?.[name] ?? '',
    findings: shown.filter(({ field }) => field === name),
    onWrite: write,
  });
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setBeingFilled(false);
  };
  return (
    <div
      className={classes.row}
      id={`row-${code}`}
      role="group"
      aria-labelledby={heading}
      onFocus={() => setBeingFilled(true)}
      onBlur={leave}
    >
      <div className={classes.asked}>
        <h3 id={heading} className={classes.title}>
          <StandingMark standing={rowStanding(row, findings, isAttested)} />
          <span>
            {title} <bdi className={classes.code}>{code}</bdi>
          </span>
        </h3>
        <Facts indicator={indicator} />
      </div>
      <div className={classes.fields}>
        <div className={classes.numbers}>
          {parts.map((part) => (
            <DraftField
              key={part.name}
              {...fieldOf(part.name, part.title)}
              {...(kind === 'yes-no' ? { choices: YES_OR_NO } : { isNumber: true })}
            />
          ))}
        </div>
        <div className={classes.rest}>
          <DraftField
            {...fieldOf('status', 'وضعیت')}
            choices={[
              { value: '', label: 'مقدار دارد' },
              ...statuses.map((status) => ({ value: status.code, label: status.title })),
            ]}
          />
          <DraftField {...fieldOf('reason', 'دلیل یا توضیح')} isLong />
          <DraftField {...fieldOf('evidence', 'شمارهٔ پیوست مستندات')} />
        </div>
        <FieldFindings id={told} findings={shown.filter(({ field }) => field === null)} />
      </div>
    </div>
  );
});
