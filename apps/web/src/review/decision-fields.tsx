import { memo } from 'react';
import { NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { formatDecimal } from '#persian';
import type { DecisionOrder, ReviewedValueView } from '../api/views.js';
import classes from './decision-fields.module.css';

type Decision = DecisionOrder['decision'];
type Part = ReviewedValueView['parts'][number];

/** As long as the API takes. */
const LONGEST = { number: 200, reason: 1_000 };
const YES_OR_NO = ['بلی', 'خیر'];

interface DecisionFieldsProps {
  readonly value: ReviewedValueView;
  /** Undefined: accepted as declared. */
  readonly decision: DecisionOrder | undefined;
  onDecide(code: string, decision: DecisionOrder | undefined): void;
}

function declaredText({ kind, ...value }: ReviewedValueView, { name }: Part): string {
  const declared = value[name];
  if (kind === 'yes-no') return declared === '0' ? 'خیر' : 'بلی';
  return declared === null ? '' : formatDecimal(declared);
}

/** An adjustment begins with what was declared: mostly one of its numbers is changed. */
function beginOf(value: ReviewedValueView, decision: Decision, reason: string): DecisionOrder {
  const numbers =
    decision === 'adjusted' ? value.parts.map((part) => [part.name, declaredText(value, part)]) : [];
  return {
    indicator: value.code,
    decision,
    reason,
    ...(Object.fromEntries(numbers) as Partial<DecisionOrder>),
  };
}

interface PartFieldProps {
  readonly value: ReviewedValueView;
  readonly part: Part;
  readonly text: string;
  onWrite(text: string): void;
}

function PartField({ value, part: { title }, text, onWrite }: PartFieldProps) {
  const common = {
    size: 'sm' as const,
    label: title,
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => onWrite(event.currentTarget.value),
  };
  if (value.kind === 'yes-no') return <NativeSelect {...common} data={YES_OR_NO} />;
  return (
    <TextInput
      {...common}
      maxLength={LONGEST.number}
      inputMode="decimal"
      dir="auto"
      autoComplete="off"
      styles={{ input: { textAlign: 'right' } }}
    />
  );
}

/** What the reviewer says of one value: accepted, other numbers, or evidence that does not hold. */
export const DecisionFields = memo(function DecisionFields({
  value,
  decision,
  onDecide,
}: DecisionFieldsProps) {
  const write = (change: Partial<DecisionOrder>) => {
    if (decision) onDecide(value.code, { ...decision, ...change });
  };
  const choose = (choice: string) =>
    onDecide(
      value.code,
      choice === 'accepted' ? undefined : beginOf(value, choice as Decision, decision?.reason ?? ''),
    );
  return (
    <div className={classes.fields}>
      <SegmentedControl
        size="xs"
        aria-label={`تصمیم دربارهٔ ${value.title}`}
        value={decision?.decision ?? 'accepted'}
        onChange={choose}
        data={[
          { value: 'accepted', label: 'پذیرش' },
          { value: 'adjusted', label: 'اصلاح' },
          { value: 'refused', label: 'رد مستندات' },
        ]}
      />
      {decision?.decision === 'adjusted' ? (
        <div className={classes.numbers}>
          {value.parts.map((part) => (
            <PartField
              key={part.name}
              value={value}
              part={part}
              text={decision[part.name] ?? ''}
              onWrite={(text) => write({ [part.name]: text })}
            />
          ))}
        </div>
      ) : null}
      {decision ? (
        <Textarea
          size="sm"
          label="دلیل"
          rows={1}
          resize="vertical"
          maxLength={LONGEST.reason}
          value={decision.reason}
          onChange={(event) => write({ reason: event.currentTarget.value })}
        />
      ) : null}
    </div>
  );
});
