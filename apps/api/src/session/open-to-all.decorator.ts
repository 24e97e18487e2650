import { Reflector } from '@nestjs/core';

/** A route that needs no session; every other one does. */
export const OpenToAll = Reflector.createDecorator<true>({ transform: () => true });
