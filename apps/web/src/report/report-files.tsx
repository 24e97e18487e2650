import { filePathOfReport } from '../api/file-path-of-report.js';
import type { ReportFormat, ReportView } from '../api/views.js';
import { formatBytes } from '../format/format-bytes.js';
import { SaveButton } from '../parts/save-button.js';
import classes from './report-files.module.css';

const TITLES: Record<ReportFormat, string> = { pdf: 'PDF', xlsx: 'اکسل' };

/** The files of a ready report. */
export function ReportFiles({ report }: { report: ReportView }) {
  return (
    <div className={classes.files}>
      {report.files.map(({ format, bytes, fileName }) => (
        <SaveButton
          key={format}
          path={filePathOfReport(report, format)}
          fileName={fileName}
          variant="light"
          size="sm"
          label={`دریافت ${TITLES[format]} ${report.title}`}
        >
          {TITLES[format]} ({formatBytes(bytes)})
        </SaveButton>
      ))}
    </div>
  );
}
