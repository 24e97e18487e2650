import { Button, Radio } from '@mantine/core';
import { formatHundredths } from '#persian';
import type { Aggregation, TriableEditionView } from '../api/views.js';
import { SectionCard } from '../parts/section-card.js';
import rows from '../scorecard/articles-card.module.css';
import { RuleArticle } from './rule-article.js';
import classes from './rule-card.module.css';
import { weightSum } from './trial-draft.js';
import type { TrialDraftChoice } from './use-trial-draft.js';

interface RuleCardProps {
  readonly edition: TriableEditionView;
  readonly choice: TrialDraftChoice;
}

const FULL = 100_000;
const MUTED = { description: { color: 'var(--muted)', fontSize: 13 } };

function AggregationChoice({ choice }: Pick<RuleCardProps, 'choice'>) {
  return (
    <Radio.Group
      label="امتیاز شاخص‌ها چگونه یکی شود"
      className={classes.aggregation ?? ''}
      value={choice.draft.aggregation}
      onChange={(value) => choice.aggregate(value as Aggregation)}
    >
      <Radio
        value="arithmetic"
        label="جمع امتیازها (قاعدهٔ رسمی)"
        description="کمبود یک شاخص را شاخص دیگر جبران می‌کند"
        styles={MUTED}
      />
      <Radio
        value="geometric"
        label="میانگین هندسی وزنی (تنها برای دیدن)"
        description="کمبود کمتر جبران می‌شود. صفر: تحقق هر شاخص پیش از ضرب به ۰٫۰۱ + ۰٫۹۹ × تحقق برده و حاصل به همان اندازه کم می‌شود؛ پس یک صفر امتیاز را بسیار می‌کاهد ولی همه را صفر نمی‌کند"
        styles={MUTED}
      />
    </Radio.Group>
  );
}

/** The edition with what may be changed of it. */
export function RuleCard({ edition, choice }: RuleCardProps) {
  const sum = weightSum(edition, choice.draft);
  return (
    <SectionCard
      title="قاعدهٔ آزمایشی"
      note="ماده را باز کنید و وزن، شیوه، هدف یا حد شاخص‌ها را عوض کنید؛ یا ماده و شاخصی را کنار بگذارید"
      aside={
        <Button variant="default" size="xs" onClick={choice.reset}>
          بازگرداندن همه
        </Button>
      }
    >
      <ul className={rows.rows}>
        {edition.articles.map((article) => (
          <RuleArticle key={article.number} article={article} choice={choice} />
        ))}
      </ul>
      <p className={classes.sum} role="status">
        جمع وزن‌ها: <strong className="number">{formatHundredths(sum)}</strong>
        {sum === FULL ? null : ' · وزن نسبت است؛ همهٔ وزن‌ها به یک نسبت به جمع ۱۰۰۰ رسانده می‌شود'}
      </p>
      <AggregationChoice choice={choice} />
    </SectionCard>
  );
}
