import { useId } from 'react';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { DraftField as FieldName, DraftFindingView } from '../api/views.js';
import { FieldFindings } from './field-findings.js';

interface DraftFieldProps {
  readonly name: FieldName;
  readonly label: string;
  readonly text: string;
  readonly findings: readonly DraftFindingView[];
  /** What may be chosen, where it is not typed: the text that is kept, and how it is called. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly isLong?: boolean;
  readonly isNumber?: boolean;
  onWrite(field: FieldName, text: string): void;
}

/** As long as the API takes. */
const LONGEST = { number: 200, note: 1_000 };

/** One field of a row with what the rule book says of it. Digits of any script stay as they were typed. */
export function DraftField({
  name,
  label,
  text,
  findings,
  choices,
  isLong,
  isNumber,
  onWrite,
}: DraftFieldProps) {
  const told = useId();
  const common = {
    label,
    value: text,
    size: 'sm' as const,
    styles: { input: { color: 'var(--ink)', ...(isNumber ? { textAlign: 'right' as const } : {}) } },
    error: findings.some(({ severity }) => severity === 'blocking'),
    onChange: (event: { currentTarget: { value: string } }) => onWrite(name, event.currentTarget.value),
    ...(findings.length > 0 ? { 'aria-describedby': told } : {}),
  };
  return (
    <div>
      {choices ? (
        <NativeSelect {...common} data={withKept(choices, text)} />
      ) : isLong ? (
        <Textarea {...common} rows={1} resize="vertical" maxLength={LONGEST.note} />
      ) : (
        <TextInput
          {...common}
          maxLength={LONGEST.number}
          autoComplete="off"
          {...(isNumber ? { inputMode: 'decimal' as const, dir: 'auto' } : {})}
        />
      )}
      <FieldFindings id={told} findings={findings} />
    </div>
  );
}

/** A text that is none of the choices (of a file sent before) is shown and kept, not exchanged for the first of them. */
function withKept(
  choices: readonly { readonly value: string; readonly label: string }[],
  text: string,
): { value: string; label: string }[] {
  const isKnown = choices.some(({ value }) => value === text);
  return [...choices, ...(isKnown ? [] : [{ value: text, label: text }])];
}
