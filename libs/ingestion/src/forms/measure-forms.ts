import type { CollectionForm, FormMeasure, PartName } from '#decree';
import { exactQuotient } from './exact-quotient.js';

/** What one form answers: steps of the scale and counts as numbers, yes as 1 and no as 0, choices by their code. */
export type Answers = ReadonlyMap<string, number | string>;

export interface Measured {
  /** Canonical decimals. */
  readonly parts: Readonly<Partial<Record<PartName, string>>>;
  /** Answers, or whole forms where the measure counts those. */
  readonly answers: number;
  /** Of a mean, the exact sum that was divided; the value itself may be rounded at its sixth place. */
  readonly sum?: string;
}

/**
 * The valid forms of one agency → the numbers of one indicator; null where nobody answered what it is made of. Blank and
 * unreadable answers are in neither the sum nor the count.
 *
 * An answer a on a scale of k steps is worth (a − 1) ÷ (k − 1) × 100, of a question put the other way round 100 less
 * that. Proposal of this project: the copies of the questionnaire (S22, S23) do not show their scale.
 * - `mean-of-answers`: Σ worth ÷ n over the answers to the questions named (DIG-01, INF-07, DIS-05, CMP-04).
 * - `mean-of-forms`: the mean over forms of each form's mean over what it answered; n counts forms (SAT-01), so that who
 *   left three questions blank speaks as loud as who left none.
 * - `gap-of-forms`: that mean for each of two groups (NDS-03).
 * - `mean-of-numbers`: Σ number ÷ n (ACC-06).
 * - `share`: forms in which one of the answers is `from` … `upTo` ÷ forms that answered one of them at least (NDS-01,
 *   ACC-07, OFF-08, OFF-12).
 * - `coverage`: valid forms ÷ visits of the agency, `visitors` (SAT-02).
 * Sums are whole numbers, so nothing is rounded but the one quotient, half up at six places (docs/method.md).
 */
export function measureForms(
  measure: FormMeasure,
  form: Pick<CollectionForm, 'fields' | 'scale'>,
  forms: readonly Answers[],
  visitors?: number,
): Measured | null {
  const { rule, among } = measure;
  const first = among ? groupOf(forms, among.field, among.first) : forms;
  switch (rule) {
    case 'coverage':
      if (visitors === undefined || forms.length === 0) return null;
      return {
        parts: { numerator: String(forms.length), denominator: String(visitors) },
        answers: forms.length,
      };
    case 'share':
      return shareOf(measure, first);
    case 'mean-of-numbers':
      return meanOf(sumOfNumbers(measure, first));
    case 'mean-of-answers':
      return meanOf(sumOfAnswers(measure, form, first), worthOf(form));
    case 'mean-of-forms':
      return meanOf(sumOfForms(measure, form, first), worthOf(form));
    case 'gap-of-forms': {
      const one = meanOf(sumOfForms(measure, form, first), worthOf(form));
      const second = groupOf(forms, among?.field ?? '', among?.second ?? '');
      const other = meanOf(sumOfForms(measure, form, second), worthOf(form));
      if (!one || !other) return null;
      const { value, n } = other.parts;
      return {
        parts: { ...one.parts, ...(value && n ? { secondValue: value, secondN: n } : {}) },
        answers: one.answers + other.answers,
      };
    }
  }
}

/** sum ÷ over, of n. */
interface Sum {
  readonly sum: bigint;
  readonly over: bigint;
  readonly n: number;
}

function groupOf(forms: readonly Answers[], field: string, code: string): Answers[] {
  return forms.filter((answers) => wordOf(answers.get(field)) === code);
}

/** Groups of a yes-no question are told by its words. */
function wordOf(answer: number | string | undefined): string | undefined {
  return typeof answer === 'number' ? (answer === 1 ? 'yes' : 'no') : answer;
}

/** What one step of the scale is worth: 100 ÷ steps between its ends. */
function worthOf({ scale }: Pick<CollectionForm, 'scale'>): Fraction {
  return { numerator: 100n, denominator: BigInt(scale.length - 1) };
}

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function meanOf(
  { sum, over, n }: Sum,
  worth: Fraction = { numerator: 1n, denominator: 1n },
): Measured | null {
  if (n === 0) return null;
  const total = sum * worth.numerator;
  const divisor = over * worth.denominator;
  return {
    parts: { value: exactQuotient(total, divisor * BigInt(n)), n: String(n) },
    answers: n,
    sum: exactQuotient(total, divisor),
  };
}

function numbersOf(of: readonly string[], answers: Answers): number[] {
  return of.flatMap((key) => {
    const answer = answers.get(key);
    return typeof answer === 'number' ? [answer] : [];
  });
}

function sumOfNumbers({ of }: FormMeasure, forms: readonly Answers[]): Sum {
  let sum = 0n;
  let n = 0;
  for (const answers of forms)
    for (const number of numbersOf(of, answers)) {
      sum += BigInt(number);
      n += 1;
    }
  return { sum, over: 1n, n };
}

/** Steps above the lowest, or below the highest where the question is put the other way round. */
function stepsOf(
  of: readonly string[],
  { fields, scale }: Pick<CollectionForm, 'fields' | 'scale'>,
): (answers: Answers) => number[] {
  const reversed = new Set(fields.filter(({ isReversed }) => isReversed).map(({ key }) => key));
  return (answers) =>
    of.flatMap((key) => {
      const answer = answers.get(key);
      if (typeof answer !== 'number') return [];
      return [reversed.has(key) ? scale.length - answer : answer - 1];
    });
}

function sumOfAnswers(
  { of }: FormMeasure,
  form: Pick<CollectionForm, 'fields' | 'scale'>,
  forms: readonly Answers[],
): Sum {
  const steps = stepsOf(of, form);
  let sum = 0;
  let n = 0;
  for (const answers of forms)
    for (const step of steps(answers)) {
      sum += step;
      n += 1;
    }
  return { sum: BigInt(sum), over: 1n, n };
}

/** Means of forms have different denominators (10 answers, 16 answers); a common one keeps their sum whole. */
function sumOfForms(
  { of }: FormMeasure,
  form: Pick<CollectionForm, 'fields' | 'scale'>,
  forms: readonly Answers[],
): Sum {
  const steps = stepsOf(of, form);
  const over = leastCommonMultiple(of.length);
  let sum = 0n;
  let n = 0;
  for (const answers of forms) {
    const own = steps(answers);
    if (own.length === 0) continue;
    sum += (BigInt(own.reduce((total, step) => total + step, 0)) * over) / BigInt(own.length);
    n += 1;
  }
  return { sum, over, n };
}

/** Of 1 … most. */
function leastCommonMultiple(most: number): bigint {
  let multiple = 1n;
  for (let number = 2n; number <= BigInt(most); number++) {
    let [a, b] = [multiple, number];
    while (b > 0n) [a, b] = [b, a % b];
    multiple = (multiple / a) * number;
  }
  return multiple;
}

function shareOf({ of, from, upTo }: FormMeasure, forms: readonly Answers[]): Measured | null {
  let numerator = 0;
  let denominator = 0;
  for (const answers of forms) {
    const given = numbersOf(of, answers);
    if (given.length === 0) continue;
    denominator += 1;
    if (given.some((answer) => answer >= (from ?? 0) && answer <= (upTo ?? Infinity))) numerator += 1;
  }
  if (denominator === 0) return null;
  return {
    parts: { numerator: String(numerator), denominator: String(denominator) },
    answers: denominator,
  };
}
