import { templatePath } from '#platform';
import { createPersianPdf, type PersianPdf } from '#rtl-pdf';

let made: PersianPdf | null = null;

/** The renderer of both reports, in Vazirmatn from templates/reports/fonts; one a thread, fonts parsed once. */
export function reportPdf(): PersianPdf {
  made ??= createPersianPdf({
    fontFolder: templatePath('reports', 'fonts'),
    fonts: { regular: 'Vazirmatn-Regular.ttf', bold: 'Vazirmatn-Bold.ttf' },
  });
  return made;
}
