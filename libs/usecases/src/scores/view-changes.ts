import type { Actor } from '#access';
import { previousWindow, type ScoreWindow, windowTitle } from '#calendar';
import { createRepositories } from '#persistence';
import { changeSentence } from '#reporting';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { findAgency } from '../find-agency.js';
import type { ChangesView } from '../views/changes-view.js';
import { agencyStandings } from './agency-standings.js';
import { chosenWindow } from './chosen-window.js';
import { nationChanges } from './nation-changes.js';
import { requireClosed } from './require-closed.js';

/** What changed since the window before, of an agency or, without one, of the nation. @throws DomainError SCORE_MISSING */
export async function viewChanges(
  dependencies: Dependencies,
  actor: Actor,
  query: { agency?: string | undefined; window?: string | undefined },
): Promise<ChangesView> {
  const { dataSource, clock } = dependencies;
  const repositories = createRepositories(dataSource.manager);
  const agency = query.agency === undefined ? null : await findAgency(repositories, query.agency);
  if (agency) await authorise(repositories, actor, 'view-agency', agency.id);
  else await authorise(repositories, actor, 'view-nation');
  const window = chosenWindow(query.window, clock.now());
  if (agency) requireClosed(window, clock.now(), agency.code);
  const edition = await editionOfWindow(repositories, window.code);
  const changes = agency
    ? (await agencyStandings(repositories, edition, window, agency)).changes
    : await nationChanges(dependencies, repositories, window);
  const titled = (one: ScoreWindow) => ({ code: one.code, title: windowTitle(one) });
  return {
    window: titled(window),
    previous: titled(previousWindow(window)),
    changes: changes.map((fact) => changeSentence(fact, edition)),
  };
}
