import type { Actor } from '#access';
import { windowTitle } from '#calendar';
import type { Indicator, Method } from '#decree';
import { createRepositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { chosenWindow } from '../scores/chosen-window.js';
import type { TriableEditionView, TriableIndicatorView } from '../views/laboratory-view.js';

/** The edition in force for a window, as the laboratory starts from it. @throws DomainError FORBIDDEN, WINDOW_UNKNOWN */
export async function viewTriableEdition(
  { dataSource, clock }: Dependencies,
  actor: Actor,
  code?: string,
): Promise<TriableEditionView> {
  const repositories = createRepositories(dataSource.manager);
  await authorise(repositories, actor, 'try-edition');
  const window = chosenWindow(code, clock.now());
  const edition = await editionOfWindow(repositories, window.code);
  return {
    window: { code: window.code, title: windowTitle(window) },
    edition: edition.code,
    articles: edition.articles
      .filter(({ isScored }) => isScored)
      .map(({ number, subject, ceiling }) => ({
        number,
        subject,
        ceiling: String(ceiling),
        indicators: edition.indicators.filter(({ article }) => article === number).map(triableOf),
      })),
  };
}

function triableOf(indicator: Indicator): TriableIndicatorView {
  const { code, title, unit, direction, frequency, weight, method, target } = indicator;
  return {
    code,
    title,
    unit,
    direction,
    frequency,
    weight: String(weight),
    method,
    methods: methodsOf(indicator),
    target,
    limit: indicator.limit ?? null,
    bands: indicator.bands ?? null,
  };
}

/** Steps must be written; yes and no have the one method of theirs. */
function methodsOf({ kind, bands }: Indicator): readonly Method[] {
  if (kind === 'yes-no') return ['yes-no'];
  return bands ? ['ratio', 'linear', 'bands'] : ['ratio', 'linear'];
}
