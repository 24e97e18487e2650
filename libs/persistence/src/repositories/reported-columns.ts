import type { ScoreBasis } from '#review';

const NUMBERS = ['numerator', 'denominator', 'value', 'n', 'second_value', 'second_n'] as const;

/** «Nothing to report» and «not applicable» are statements that have to be confirmed; until then they are silence. */
const UNCONFIRMED_STATEMENT = `s.kind = 'agency' and s.state not in ('confirmed', 'objected', 'final')
  and v.status in ('nothing-to-report', 'not-applicable')`;

/**
 * Status and numbers of `reported_value v` of `submission s` on a basis (design §5). Self: as declared. Confirmed: what
 * the review put in their place, else as declared, but for statements that nobody confirmed yet. What an evaluation
 * office measured is nobody's claim of itself and is the same on both.
 */
export function reportedColumns(basis: ScoreBasis): string {
  if (basis === 'self') return ['status', ...NUMBERS].map((name) => `v.${name}`).join(', ');
  const numbers = NUMBERS.map(
    (name) => `case when d.indicator is null then v.${name} else d.${name} end as ${name}`,
  );
  return `case when d.indicator is not null then d.status when ${UNCONFIRMED_STATEMENT} then 'missing'
      else v.status end as status, ${numbers.join(', ')}`;
}

/** What these columns need beside `v` and `s`. */
export function reportedJoin(basis: ScoreBasis): string {
  return basis === 'self'
    ? ''
    : 'left join review_decision d on d.submission_id = v.submission_id and d.indicator = v.indicator';
}
