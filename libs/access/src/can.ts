import type { Action } from './action.js';
import type { Actor } from './actor.js';
import { RIGHTS } from './rights.js';

/** What is acted upon. The use case finds out in the tree of agencies whether it lies in `scopeOf(actor)`. */
export interface Subject {
  readonly isInScope: boolean;
}

/** Whether the actor may do this to the subject: true only where a sentence of the rights grants it. */
export function can(actor: Actor, action: Action, subject: Subject): boolean {
  return RIGHTS.some(
    (right) =>
      right.role === actor.role &&
      right.actions.includes(action) &&
      (right.where === 'everywhere' || subject.isInScope),
  );
}
