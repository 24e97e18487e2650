import { DomainError } from '#faults';
import type { Repair } from './repair.js';

/** Which of the offered repairs are made, by their cells (`F7`) or their rules (`digits`); all where nothing is said. */
export interface RepairChoice {
  readonly only?: readonly string[];
  readonly except?: readonly string[];
}

/**
 * The offered repairs that are chosen, in their order.
 * @throws DomainError REPAIR_UNKNOWN for a name that none of them has: a cell mistyped would be left as it is in silence
 */
export function chosenRepairs(
  repairs: readonly Repair[],
  { only, except = [] }: RepairChoice,
): readonly Repair[] {
  const known = new Set(repairs.flatMap(({ cell, rule }) => [cell, rule]));
  const unknown = [...(only ?? []), ...except].find((name) => !known.has(name));
  if (unknown !== undefined) throw new DomainError('REPAIR_UNKNOWN', { name: unknown });
  const wanted = only && new Set(only);
  const unwanted = new Set(except);
  return repairs.filter(
    ({ cell, rule }) =>
      (!wanted || wanted.has(cell) || wanted.has(rule)) && !unwanted.has(cell) && !unwanted.has(rule),
  );
}
