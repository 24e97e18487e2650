/** design §9 */
export const EXIT = { done: 0, faults: 1, usage: 2, environment: 3 } as const;
