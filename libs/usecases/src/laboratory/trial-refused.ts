import { DomainError } from '#faults';
import type { TrialFaultView } from '../views/laboratory-view.js';

/** Changes that cannot be tried; carries every fault, so that the answer says them all. */
export class TrialRefused extends DomainError {
  constructor(readonly faults: readonly TrialFaultView[]) {
    super('TRIAL_REFUSED', { count: faults.length });
    this.name = 'TrialRefused';
  }
}
