import { quarterShortTitle } from '#calendar';
import type { Edition } from '#decree';
import type { DeskWatch } from '#scoring';
import { joinWords } from '../join-words.js';
import { deskWatchSentences } from './desk-watch-sentences.js';
import type { PrintedWatch } from './printed-watch.js';

export function printWatch(watch: DeskWatch, edition: Edition): PrintedWatch {
  const titles = new Map(edition.indicators.map(({ code, title }) => [code, title]));
  return {
    desk: watch.desk.value,
    access: watch.access.value,
    deskBefore: watch.deskBefore.value,
    accessBefore: watch.accessBefore.value,
    sentences: deskWatchSentences(watch, edition),
    isFlagged: watch.isFlagged,
    isBlind: watch.isBlind,
    missing: watch.unreported.map(({ code, suppliedBy, quarters }) => {
      const owner = suppliedBy === 'evaluator' ? ' (بر عهدهٔ دفتر ارزیابی)' : '';
      return `${titles.get(code) ?? code}: ${joinWords(quarters.map(quarterShortTitle))}${owner}`;
    }),
  };
}
