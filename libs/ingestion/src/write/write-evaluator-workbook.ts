import { buildWorkbook } from './build-workbook.js';
import { type EvaluatorWorkbookInput, evaluatorPlan } from './evaluator-plan.js';

/**
 * The workbook in which an evaluation office enters what it measured itself. Equal input gives equal bytes.
 * @throws DomainError QUARTER_UNKNOWN
 */
export function writeEvaluatorWorkbook(input: EvaluatorWorkbookInput): Promise<Buffer> {
  return buildWorkbook(evaluatorPlan(input));
}
