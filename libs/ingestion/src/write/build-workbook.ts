import exceljs from 'exceljs';
import { fixZipTimes } from './fix-zip-times.js';
import { guideLines } from './guide-lines.js';
import type { TemplatePlan } from './template-plan.js';
import { writeDataSheet } from './write-data-sheet.js';
import { writeGuideSheet } from './write-guide-sheet.js';
import { writeIdentitySheet } from './write-identity-sheet.js';

/** Any fixed day: a workbook with the same content has the same bytes, so the same upload is known again by its hash. */
const MADE_AT = new Date('2017-03-18T00:00:00Z');

/** One plan → the bytes of an .xlsx file. */
export async function buildWorkbook(plan: TemplatePlan): Promise<Buffer> {
  return await bytesOfWorkbook(async (workbook) => {
    await writeGuideSheet(workbook, guideLines(plan), plan);
    await writeDataSheet(workbook, plan);
    writeIdentitySheet(workbook, plan.identity);
  });
}

/** A workbook of ours whose second sheet is the one to fill; equal sheets give equal bytes. */
export async function bytesOfWorkbook(write: (workbook: exceljs.Workbook) => Promise<void>): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  workbook.creator = 'کارنامه';
  workbook.lastModifiedBy = 'کارنامه';
  workbook.created = MADE_AT;
  workbook.modified = MADE_AT;
  workbook.calcProperties = { fullCalcOnLoad: true };
  await write(workbook);
  workbook.views = [
    { x: 0, y: 0, width: 28000, height: 16000, firstSheet: 0, activeTab: 1, visibility: 'visible' },
  ];
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  return fixZipTimes(bytes);
}
