import { CreateSchema1763900000000 } from './1763900000000-create-schema.js';

/** In order; one that has run anywhere is never edited again. */
export const MIGRATIONS = [CreateSchema1763900000000];
