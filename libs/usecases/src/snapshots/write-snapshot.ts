import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Actor } from '#access';
import { parseWindow } from '#calendar';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { requireClosed } from '../scores/require-closed.js';
import { copyDictionary } from './copy-dictionary.js';
import { replaceFolder } from './replace-folder.js';
import { snapshotOfWindow } from './snapshot-of-window.js';

/**
 * Writes a window as it stands now into a folder, as a preview of what freezing it would keep.
 * @throws DomainError SCORE_MISSING for a window that still runs; BAD_REQUEST where the folder holds something else
 */
export async function writeSnapshot(
  dependencies: Dependencies,
  actor: Actor,
  query: { window: string; folder: string },
): Promise<{ hash: string; agencies: number }> {
  const { dataSource, clock } = dependencies;
  await authorise(createRepositories(dataSource.manager), actor, 'score-window');
  const window = parseWindow(query.window);
  requireClosed(window, clock.now());
  return await replaceFolder(query.folder, async (folder) => {
    await mkdir(path.join(folder, 'agencies'));
    // One view of the database, whatever is checked meanwhile: values, ledger and agencies belong together.
    const { hash, scored } = await dataSource.transaction(
      'REPEATABLE READ',
      async (manager) =>
        await snapshotOfWindow(
          dependencies,
          createRepositories(manager),
          window,
          { supersedes: null, reason: null },
          async (name, text) => await writeFile(path.join(folder, name), text),
        ),
    );
    await copyDictionary(folder);
    return { hash, agencies: scored.length };
  });
}
