/** csv and json: for those whose own systems fill it. */
export type TemplateFormat = 'xlsx' | 'csv' | 'json';
