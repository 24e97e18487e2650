import { toPersianDigits } from '#persian';
import type { DraftField, DraftFindingView, DraftRow, DraftView, FormArticleView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { SectionCard } from '../parts/section-card.js';
import { IndicatorRow } from './indicator-row.js';

const NONE: readonly DraftFindingView[] = [];

interface ArticleCardProps {
  readonly article: FormArticleView;
  readonly rows: ReadonlyMap<string, DraftRow>;
  readonly findings: ReadonlyMap<string, readonly DraftFindingView[]>;
  readonly statuses: DraftView['statuses'];
  readonly isAttested: boolean;
  readonly isAllShown: boolean;
  onWrite(code: string, field: DraftField, text: string): void;
}

/** The indicators that are asked for under one article. */
export function ArticleCard({ article, rows, findings, ...rest }: ArticleCardProps) {
  const { number, subject, indicators } = article;
  return (
    <div id={`article-${number}`} style={{ scrollMarginBlock: 90 }}>
      <SectionCard
        title={`مادهٔ ${toPersianDigits(number)} · ${subject}`}
        note={`${formatCount(indicators.length)} شاخص`}
      >
        <div>
          {indicators.map((indicator) => (
            <IndicatorRow
              key={indicator.code}
              indicator={indicator}
              row={rows.get(indicator.code)}
              findings={findings.get(indicator.code) ?? NONE}
              {...rest}
            />
          ))}
        </div>
      </SectionCard>
    </div>
  );
}
