import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { toPersianDigits } from '#persian';
import { FaultsFound } from '../faults-found.js';
import { print } from '../print.js';
import { withHouse } from '../with-house.js';

interface OfSnapshot {
  readonly window: string;
  readonly number?: number;
}

export function registerSnapshotCommands(program: Command): void {
  program
    .command('freeze')
    .description('freeze a window: its snapshot, hash and scores; nothing of it changes any more')
    .requiredOption('--window <window>', 'for example charter-1405')
    .action(async (own: { window: string }, command: Command) => {
      await withHouse(command, async ({ useCases }, actor, options) => {
        const snapshot = await useCases.freezeWindow(actor, own);
        print(options, snapshot, [
          `${snapshot.window.title}: نسخهٔ ${toPersianDigits(snapshot.number)} بسته شد، ${toPersianDigits(snapshot.agencies)} دستگاه`,
          `SHA-256 ${snapshot.hash}`,
        ]);
      });
    });

  program
    .command('correct')
    .description('open a frozen window for a correction; freeze it again when the corrected files are in')
    .requiredOption('--window <window>')
    .requiredOption('--reason <text>', 'kept with the next snapshot')
    .action(async (own: { window: string; reason: string }, command: Command) => {
      await withHouse(command, async ({ useCases }, actor, options) => {
        const snapshot = await useCases.openCorrection(actor, own);
        print(options, snapshot, [
          `${snapshot.window.title} برای تصحیح باز شد؛ نسخهٔ ${toPersianDigits(snapshot.number)} تا بستن دوباره نگه داشته می‌شود.`,
        ]);
      });
    });

  program
    .command('recompute')
    .description('rebuild every score of a frozen window from its snapshot and report the first difference')
    .requiredOption('--window <window>')
    .option('--number <number>', 'of an earlier snapshot', snapshotNumber)
    .action(async (own: OfSnapshot, command: Command) => {
      await withHouse(command, async ({ useCases }, actor, options) => {
        const done = await useCases.recomputeWindow(actor, own);
        const { difference } = done;
        print(options, done, [
          `${done.window}، نسخهٔ ${toPersianDigits(done.number)}: ${toPersianDigits(done.agencies)} دستگاه و ${toPersianDigits(done.values)} مقدار دوباره حساب شد.`,
          difference
            ? `نخستین اختلاف: ${difference.where}، ${difference.what}: ثبت‌شده ${difference.stored || '—'}، دوباره ${difference.recomputed || '—'}`
            : 'همهٔ امتیازها و رتبه‌ها همان است که ثبت شده است.',
        ]);
        if (difference) throw new FaultsFound();
      });
    });

  program
    .command('snapshot')
    .description('the folder of a frozen window as a zip, with its data dictionary')
    .requiredOption('--window <window>')
    .requiredOption('--out <file.zip>')
    .option('--number <number>', 'of an earlier snapshot', snapshotNumber)
    .action(async (own: OfSnapshot & { out: string }, command: Command) => {
      await withHouse(command, async ({ useCases }, actor, options) => {
        const { stream } = await useCases.sendSnapshot(actor, own);
        await pipeline(stream, createWriteStream(own.out));
        print(options, { file: own.out }, [own.out]);
      });
    });
}

function snapshotNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('1, 2, …');
  return Number(text);
}
