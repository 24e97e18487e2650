export type TemplateFormat = 'xlsx' | 'csv' | 'json';

/** What an evaluation office brings in: indicators as they were measured, or the forms behind them one by one. */
export type EvaluatorKind = 'indicators' | 'survey' | 'calls';

/** Which blank form is asked for; without an agency, the evaluator's. */
export interface TemplateRequest {
  readonly quarter: string;
  readonly agency: string | null;
  readonly format: TemplateFormat;
  /** With the agency's constants as it last reported them. */
  readonly isPrefilled?: boolean;
  /** Of the evaluator's; indicators where left out. */
  readonly kind?: EvaluatorKind;
}

/** Where a blank form lies, below /api. */
export function templatePath({ quarter, agency, format, isPrefilled, kind }: TemplateRequest): string {
  const query = new URLSearchParams({
    quarter,
    format,
    ...(isPrefilled ? { prefill: 'true' } : {}),
    ...(kind && kind !== 'indicators' ? { kind } : {}),
  });
  const place = agency === null ? '/evaluation' : `/agencies/${encodeURIComponent(agency)}`;
  return `${place}/template?${query.toString()}`;
}
