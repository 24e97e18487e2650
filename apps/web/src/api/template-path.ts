export type TemplateFormat = 'xlsx' | 'csv' | 'json';

/** Which blank form is asked for; without an agency, the evaluator's. */
export interface TemplateRequest {
  readonly quarter: string;
  readonly agency: string | null;
  readonly format: TemplateFormat;
  /** With the agency's constants as it last reported them. */
  readonly isPrefilled?: boolean;
}

/** Where a blank form lies, below /api. */
export function templatePath({ quarter, agency, format, isPrefilled }: TemplateRequest): string {
  const query = new URLSearchParams({ quarter, format, ...(isPrefilled ? { prefill: 'true' } : {}) });
  const place = agency === null ? '/evaluation' : `/agencies/${encodeURIComponent(agency)}`;
  return `${place}/template?${query.toString()}`;
}
