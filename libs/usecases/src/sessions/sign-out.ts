import { createRepositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { tokenHashOf } from './sign-in.js';

export async function signOut({ dataSource }: Dependencies, token: string): Promise<void> {
  await createRepositories(dataSource.manager).users.removeSession(tokenHashOf(token));
}
