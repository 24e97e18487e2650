export { renderScorecardWorkbook } from './scorecard/render-scorecard-workbook.js';
export { renderAnnualWorkbook } from './annual/render-annual-workbook.js';
