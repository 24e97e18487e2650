import type { Article, DecreeIdentity, Edition, Right } from '../edition.js';
import type { Band, FormulaPart, Indicator } from '../indicator.js';
import { choice } from './choice.js';
import { codeOf } from './code-of.js';
import { decimal } from './decimal.js';
import { flag } from './flag.js';
import { listOf } from './list-of.js';
import { nullOr } from './null-or.js';
import { recordOf } from './record-of.js';
import { text } from './text.js';
import { textOrEmpty } from './text-or-empty.js';
import { wholeNumber } from './whole-number.js';

const decree = recordOf<DecreeIdentity>({
  title: text,
  body: text,
  session: wholeNumber(1),
  number: text,
  approvedOn: text,
  notifiedOn: text,
  gazette: text,
  sources: listOf<string>(text),
});

const article = recordOf<Article>({
  number: wholeNumber(1),
  chapter: wholeNumber(1),
  subject: text,
  summary: text,
  isScored: flag,
  ceiling: wholeNumber(0),
  officialText: textOrEmpty,
  officialTextSource: textOrEmpty,
  note: textOrEmpty,
});

const right = recordOf<Right>({ number: wholeNumber(1), title: text, article: wholeNumber(1) });

const part = recordOf<FormulaPart>(
  {
    name: choice('numerator', 'denominator', 'value', 'n', 'secondValue', 'secondN'),
    title: text,
    isInteger: flag,
    maximum: decimal,
  },
  ['maximum'],
);

const band = recordOf<Band>({ from: decimal, attainment: decimal });

/** Reads the fields of one indicator. */
export const indicatorShape = recordOf<Indicator>(
  {
    code: codeOf(/^[A-Z]{3}-\d\d$/),
    article: wholeNumber(1),
    right: nullOr(wholeNumber(1)),
    title: text,
    titleEn: text,
    unit: text,
    kind: choice('ratio', 'mean', 'median', 'count', 'gap', 'yes-no'),
    direction: choice('up', 'down'),
    factor: choice(1, 100, 1000),
    gap: choice('absolute', 'relative'),
    isPart: flag,
    formula: text,
    parts: listOf(part),
    method: choice('ratio', 'linear', 'bands', 'yes-no'),
    target: decimal,
    limit: decimal,
    bands: listOf(band),
    frequency: choice('Q', 'H', 'Y'),
    suppliedBy: choice('agency', 'evaluator', 'system'),
    evidence: text,
    basis: text,
    standing: choice('official', 'proposed'),
    weight: wholeNumber(1),
  },
  ['gap', 'limit', 'bands'],
);

/** Reads the fields of an edition; what they say together is the business of `rules/`. */
export const editionShape = recordOf<Edition>({
  code: codeOf(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: text,
  templateVersion: wholeNumber(1),
  decree,
  articles: listOf(article),
  rights: listOf(right),
  indicators: listOf(indicatorShape),
});
