import type { Actor } from '#access';

/** The recorded system actor of commands (design §9). */
export const OPERATOR: Actor = { userId: null, username: 'operator', role: 'operator', agencyId: null };
