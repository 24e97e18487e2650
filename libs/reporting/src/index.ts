export * from './model/index.js';
export * from './excel/index.js';
