import { createContext } from 'react';
import type { SessionView } from '../api/views.js';

/** The signed-in account of the pages inside the frame. */
export const SessionContext = createContext<SessionView | null>(null);
