import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { Method, TriableIndicatorView } from '../api/views.js';
import table from '../scorecard/indicator-table.module.css';
import { METHOD_TITLES } from './method-titles.js';
import classes from './rule-card.module.css';
import { changeOf, fieldsOf } from './trial-draft.js';
import type { TrialDraftChoice } from './use-trial-draft.js';

interface RuleRowProps {
  readonly indicator: TriableIndicatorView;
  readonly choice: TrialDraftChoice;
  /** Its article is left out as a whole. */
  readonly isArticleOut: boolean;
}

/** As long as a number of an edition gets. */
const LONGEST = 20;

function RuleRow({ indicator, choice, isArticleOut }: RuleRowProps) {
  const { code, title, unit, direction, methods } = indicator;
  const draft = choice.draft.indicators[code];
  const { weight, method, target, limit } = fieldsOf(indicator, draft);
  const isOut = isArticleOut || choice.draft.withoutIndicators.includes(code);
  const isChanged = isOut || changeOf(indicator, draft) !== null;
  const number = (name: 'weight' | 'target' | 'limit', label: string, value: string) => (
    <TextInput
      size="sm"
      className={classes.number ?? ''}
      aria-label={`${label}: ${title}`}
      value={value}
      disabled={isOut}
      maxLength={LONGEST}
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => choice.write(code, { [name]: event.currentTarget.value })}
    />
  );
  return (
    <tr className={isOut ? table.left : undefined}>
      <th scope="row" className={table.name}>
        {title}{' '}
        <bdi dir="ltr" className={table.code}>
          {code}
        </bdi>
        <span className={table.note}>
          {unit} · {direction === 'up' ? 'بیشتر بهتر است' : 'کمتر بهتر است'}
        </span>
        {isChanged ? <span className={classes.changed}>{isOut ? 'کنار گذاشته' : 'تغییر کرده'}</span> : null}
      </th>
      <td data-title="وزن">{number('weight', 'وزن', weight)}</td>
      <td data-title="شیوه">
        {methods.length > 1 ? (
          <NativeSelect
            size="sm"
            aria-label={`شیوه: ${title}`}
            value={method}
            disabled={isOut}
            data={methods.map((one) => ({ value: one, label: METHOD_TITLES[one] }))}
            onChange={(event) => choice.write(code, { method: event.currentTarget.value as Method })}
          />
        ) : (
          METHOD_TITLES[method]
        )}
      </td>
      <td data-title="هدف">{number('target', 'هدف', target)}</td>
      <td data-title="حد (limit)">
        {method === 'linear' ? number('limit', 'حد', limit) : <span className={table.note}>—</span>}
      </td>
      <td data-title="کنار گذاشته شود">
        <Checkbox
          aria-label={`کنار گذاشته شود: ${title}`}
          checked={isOut}
          disabled={isArticleOut}
          onChange={(event) => choice.leaveIndicatorOut(code, event.currentTarget.checked)}
        />
      </td>
    </tr>
  );
}

/** The indicators of one article with what may be changed of each. */
export function RuleIndicators({
  indicators,
  ...row
}: Omit<RuleRowProps, 'indicator'> & { readonly indicators: readonly TriableIndicatorView[] }) {
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">شاخص</th>
          <th scope="col">وزن</th>
          <th scope="col">شیوه</th>
          <th scope="col">هدف</th>
          <th scope="col">حد (limit)</th>
          <th scope="col">کنار</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <RuleRow key={indicator.code} indicator={indicator} {...row} />
        ))}
      </tbody>
    </table>
  );
}
