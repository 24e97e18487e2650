import type { FastifyRequest } from 'fastify';
import type { Actor } from '#access';
import type { SessionView } from '#usecases';

/** Who sent a request, found by the session guard. */
export interface SignedIn {
  readonly token: string;
  readonly actor: Actor;
  readonly session: SessionView;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null until the session guard has let the request in. */
    signedIn: SignedIn | null;
  }
}

/** Of a request that the guard let in. */
export function signedInOf(request: FastifyRequest): SignedIn {
  if (!request.signedIn) throw new Error('A route that needs a session was reached without one.');
  return request.signedIn;
}
