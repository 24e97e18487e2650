import { type Edition, type Indicator, indicatorsDue } from '#decree';
import type { TemplateIdentity } from '../template/template-identity.js';

interface AskedIndicators {
  /** Of the whole edition, by code. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Those that a workbook of this kind asks for in its quarter, in catalogue order. */
  readonly due: readonly Indicator[];
  readonly dueByCode: ReadonlyMap<string, Indicator>;
}

type Asked = AskedIndicators & Pick<TemplateIdentity, 'quarter' | 'kind'>;

/** What was asked last of each edition: a folder of workbooks is of one quarter, and the next quarter takes its place. */
const last = new WeakMap<Edition, Asked>();

/** @throws DomainError QUARTER_UNKNOWN */
export function askedIndicators(edition: Edition, { quarter, kind }: TemplateIdentity): AskedIndicators {
  const known = last.get(edition);
  if (known?.quarter === quarter && known.kind === kind) return known;
  const due = indicatorsDue(edition, quarter, kind);
  const asked = {
    quarter,
    kind,
    indicators: known?.indicators ?? byCode(edition.indicators),
    due,
    dueByCode: byCode(due),
  };
  last.set(edition, asked);
  return asked;
}

function byCode(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  return new Map(indicators.map((indicator) => [indicator.code, indicator]));
}
