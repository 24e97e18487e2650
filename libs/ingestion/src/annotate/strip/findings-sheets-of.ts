import type { WorkbookPackage } from '../../package/workbook-package.js';
import { readSharedStrings } from '../../read/read-shared-strings.js';
import { readSheet } from '../../read/read-sheet.js';
import { OWN_MARKS } from '../own-marks.js';

/** The sheets of findings that earlier copies have put first: by name and title, as a user may have a sheet of that name. */
export function findingsSheetsOf(workbook: WorkbookPackage): string[] {
  const named = [...workbook.sheets()].filter(([name]) => /^ \d+$|^$/.test(afterOwnName(name)));
  if (named.length === 0) return [];
  const stringsPath = workbook.relatedTo(workbook.workbookPath, 'sharedStrings');
  const strings = stringsPath
    ? readSharedStrings(workbook.text(stringsPath), workbook.limits)
    : (): undefined => undefined;
  return named
    .filter(([, path]) => {
      const [first] = readSheet(workbook.text(path), strings, workbook.limits);
      return first?.ref === 'A1' && first.raw === OWN_MARKS.title;
    })
    .map(([name]) => name);
}

function afterOwnName(name: string): string {
  return name.startsWith(OWN_MARKS.sheet) ? name.slice(OWN_MARKS.sheet.length) : 'other';
}
