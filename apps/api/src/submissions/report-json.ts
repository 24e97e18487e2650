/** Stands for `application/json` where a report is sent: its bytes are kept, so no parser may touch them first. */
export const REPORT_JSON = 'application/x-karnameh-report';
