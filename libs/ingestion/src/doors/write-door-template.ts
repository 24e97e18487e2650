import { type AgencyWorkbookInput, agencyPlan } from '../write/agency-plan.js';
import { type EvaluatorWorkbookInput, evaluatorPlan } from '../write/evaluator-plan.js';
import { csvOfPlan } from './csv-of-plan.js';
import { jsonOfPlan } from './json-of-plan.js';

export type DoorTemplateInput = (AgencyWorkbookInput | EvaluatorWorkbookInput) & {
  readonly format: 'csv' | 'json';
};

/**
 * The blank CSV or JSON of an agency or of an evaluation office for one quarter, for systems that fill it themselves: the
 * rows of their workbook. Equal input gives equal bytes.
 * @throws DomainError QUARTER_UNKNOWN
 */
export function writeDoorTemplate({ format, ...input }: DoorTemplateInput): Buffer {
  const plan = 'office' in input ? evaluatorPlan(input) : agencyPlan(input);
  return Buffer.from(format === 'csv' ? csvOfPlan(plan) : jsonOfPlan(plan));
}
