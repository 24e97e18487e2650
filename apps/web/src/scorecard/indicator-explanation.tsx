import { Link } from 'react-router';
import { toPersianDigits } from '#persian';
import { type ScoreBasis, useExplanation } from '../api/use-explanation.js';
import type { ExplainedIndicatorView } from '../api/views.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import classes from './indicator-explanation.module.css';

type Quarter = ExplainedIndicatorView['quarters'][number];

function Source({ source }: { source: NonNullable<Quarter['source']> }) {
  return (
    <p className={classes.source}>
      {source.text}
      {source.submissionId && source.submission !== null ? (
        <>
          {' '}
          <Link to={`/submissions/${encodeURIComponent(source.submissionId)}`}>
            دیدن گزارش شمارهٔ {toPersianDigits(source.submission)}
          </Link>
        </>
      ) : null}
    </p>
  );
}

function Way({ indicator }: { indicator: ExplainedIndicatorView }) {
  return (
    <>
      <p className={classes.formula}>{indicator.formula}</p>
      <ol className={classes.steps}>
        {indicator.quarters
          .filter(({ status }) => status !== 'not-due')
          .map(({ quarter, steps, review, source }) => (
            <li key={quarter}>
              {steps.map(({ text }) => text).join(' ')}
              {review ? <p className={classes.review}>{toPersianDigits(review.text)}</p> : null}
              {source ? <Source source={source} /> : null}
            </li>
          ))}
        {indicator.steps.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ol>
    </>
  );
}

interface IndicatorExplanationProps {
  readonly agency: string;
  readonly window: string;
  readonly code: string;
  /** The self score where left out. */
  readonly basis?: ScoreBasis;
}

/** The way from the reported cells to the points of one indicator, in sentences. */
export function IndicatorExplanation({ agency, window, code, basis }: IndicatorExplanationProps) {
  const explanation = useExplanation(agency, window, code, basis);
  return (
    <Answer query={explanation} waiting={<CardSkeleton heights={[120]} />}>
      {({ articles }) =>
        articles
          .flatMap(({ indicators }) => indicators)
          .map((indicator) => <Way key={indicator.code} indicator={indicator} />)
      }
    </Answer>
  );
}
