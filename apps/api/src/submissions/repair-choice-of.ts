import type { RepairChoice } from '#usecases';
import type { RepairsQuery } from './repairs.query.js';

export function repairChoiceOf({ only, except }: RepairsQuery): RepairChoice {
  return {
    ...(only === undefined ? {} : { only: only.split(',') }),
    ...(except === undefined ? {} : { except: except.split(',') }),
  };
}
