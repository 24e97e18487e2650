export { renderScorecardWorkbook } from './scorecard/render-scorecard-workbook.js';
