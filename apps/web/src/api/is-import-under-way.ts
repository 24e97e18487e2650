import type { BulkImportView } from './views.js';

export const isImportUnderWay = ({ state }: BulkImportView): boolean =>
  state === 'queued' || state === 'running';
