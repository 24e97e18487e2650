export * from './model/index.js';
export * from './excel/index.js';
export { createReportRenderer, type ReportRenderer } from './render/create-report-renderer.js';
