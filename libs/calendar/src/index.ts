export { addQuarters, parseQuarter, type Quarter, quarterCode, quarterRange } from './quarter.js';
export { parseWindow, previousWindow, type ScoreWindow, type WindowKind } from './window.js';
