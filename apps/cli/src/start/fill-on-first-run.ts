import { type DemonstrationProgress, OPERATOR, type UseCases } from '#usecases';
import { say } from './say.js';

/** Fills the demonstration where it is not filled, and tells how far it is; the worker checks and scores what is sent. */
export async function fillOnFirstRun(
  useCases: UseCases,
  size: { readonly agencies: number; readonly years: number },
): Promise<void> {
  if (await useCases.isDemonstrationFilled()) return;
  say('نخستین اجرا: ساختن داده‌های نمایشی …');
  let told = 0;
  await useCases.fillDemonstration(OPERATOR, {
    ...size,
    onProgress: ({ stage, done, total }: DemonstrationProgress) => {
      const tenth = Math.floor((done * 10) / total);
      if (stage === 'workbooks' && tenth > told) {
        told = tenth;
        say(`${done} از ${total} کاربرگ`);
      }
      if (stage === 'imported') say('همهٔ کاربرگ‌ها خوانده و سنجیده شد؛ محاسبهٔ رتبه‌ها …');
    },
  });
}
