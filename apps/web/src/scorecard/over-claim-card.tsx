import { Link } from 'react-router';
import { toPersianDigits } from '#persian';
import { useOverClaim } from '../api/use-over-claim.js';
import type { OverClaimView } from '../api/views.js';
import { formatPoints } from '../format/format-points.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { ClaimMark } from '../parts/claim-mark.js';
import { ClaimTable } from '../parts/claim-table.js';
import { SectionCard } from '../parts/section-card.js';
import { StateBadge } from '../submission/state-badge.js';
import { IndicatorExplanation } from './indicator-explanation.js';
import classes from './over-claim-card.module.css';

function Quarters({ quarters }: Pick<OverClaimView, 'quarters'>) {
  return (
    <ul className={classes.quarters} aria-label="بازبینی سه‌ماهه‌ها">
      {quarters.map(({ code, title, state, stateTitle, submissionId }) => (
        <li key={code}>
          {submissionId ? (
            <Link to={`/submissions/${encodeURIComponent(submissionId)}`}>{title}</Link>
          ) : (
            <span>{title}</span>
          )}
          <StateBadge state={state ?? 'missing'} title={stateTitle} />
        </li>
      ))}
    </ul>
  );
}

function Indicators({ agency, window, indicators }: OverClaimView) {
  if (indicators.length === 0) return null;
  return (
    <details className={classes.details}>
      <summary>شاخص‌هایی که تفاوت دارند ({toPersianDigits(indicators.length)})</summary>
      <ClaimTable
        caption="خوداظهاری و تأییدشده، شاخص به شاخص"
        heading="شاخص"
        rows={indicators.map(({ code, title, article, ...claim }) => ({
          key: code,
          title: (
            <>
              {title} <bdi dir="ltr">{code}</bdi>
            </>
          ),
          note: `مادهٔ ${toPersianDigits(article)}`,
          detail: (
            <IndicatorExplanation agency={agency.code} window={window.code} code={code} basis="confirmed" />
          ),
          ...claim,
        }))}
      />
    </details>
  );
}

function Claims({ claims }: { claims: OverClaimView }) {
  const differing = claims.articles.filter(({ self, confirmed }) => self !== confirmed);
  return (
    <>
      <dl className={classes.totals}>
        <div>
          <dt>خوداظهاری</dt>
          <dd className="number">{formatPoints(claims.self)}</dd>
        </div>
        <div>
          <dt>تأییدشده</dt>
          <dd className="number">{formatPoints(claims.confirmed)}</dd>
        </div>
        <div>
          <dt>ادعای بیش از تأیید</dt>
          <dd>
            <ClaimMark claim={claims.claim} />
          </dd>
        </div>
      </dl>
      <Quarters quarters={claims.quarters} />
      {differing.length === 0 ? null : (
        <ClaimTable
          caption="خوداظهاری و تأییدشده، ماده به ماده"
          heading="ماده"
          rows={differing.map(({ number, subject, ...claim }) => ({
            key: String(number),
            title: `مادهٔ ${toPersianDigits(number)} · ${subject}`,
            ...claim,
          }))}
        />
      )}
      <Indicators {...claims} />
    </>
  );
}

/** The self score beside the confirmed one, by article and indicator. */
export function OverClaimCard({ agency, window }: { agency: string; window: string }) {
  const claims = useOverClaim(agency, window);
  return (
    <SectionCard
      title="خوداظهاری و تأییدشده"
      note="عددی که هنوز بازبینی نشده همان خوداظهاری به شمار می‌آید؛ «موردی نبوده» و «شامل دستگاه نیست» تا تأیید، گزارش‌نشده"
      className={classes.card}
    >
      <Answer query={claims} waiting={<CardSkeleton heights={[220]} />}>
        {(data) => <Claims claims={data} />}
      </Answer>
    </SectionCard>
  );
}
