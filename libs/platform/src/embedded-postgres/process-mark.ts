import { processIdentity } from './process-identity.js';

/** How a process signs a file, so that others can tell whether it still lives: `pid identity`. */
export const processMark = {
  own(): string {
    return `${process.pid} ${processIdentity(process.pid) ?? ''}`;
  },
  isAlive(mark: string): boolean {
    const [pid = '', ...identity] = mark.split(' ');
    return identity.length > 0 && processIdentity(Number(pid)) === identity.join(' ');
  },
};
