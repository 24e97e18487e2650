import { type Actor, scopeOf } from '#access';
import { dateCode, jalaliDateOf, type ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { ReadContext, TemplateIdentity } from '#ingestion';
import { type AgencyRecord, createRepositories } from '#persistence';
import { parentsOf } from '../agencies/parents-of.js';
import type { Dependencies } from '../dependencies.js';
import { isClosed, windowsWith } from '../scores/window-range.js';
import { type IntakeFacts, ownerCodeOf } from '../submissions/admit-workbook.js';

/** What every file of one run is held against: asked once, as nothing of it changes from file to file. */
export class ImportDesk {
  private readonly frozen = new Map<string, Promise<string | null>>();

  private constructor(
    private readonly dependencies: Dependencies,
    readonly actor: Actor,
    /** One instant for the whole run. */
    readonly now: Date,
    readonly editions: readonly Edition[],
    private readonly agencies: ReadonlyMap<string, AgencyRecord>,
    private readonly inScope: ReadonlySet<string>,
    readonly idOf: ReadonlyMap<string, string>,
    /** What every file is read with. The same objects from file to file: a reading thread is told of them once. */
    readonly context: ReadContext,
  ) {}

  static async open(dependencies: Dependencies, actor: Actor): Promise<ImportDesk> {
    const repositories = createRepositories(dependencies.dataSource.manager);
    const agencies = await repositories.agencies.list({ kind: 'nation' });
    const inScope = await repositories.agencies.list(scopeOf(actor));
    const editions = await repositories.editions.all();
    const now = dependencies.clock.now();
    return new ImportDesk(
      dependencies,
      actor,
      now,
      editions,
      new Map(agencies.map((agency) => [agency.code, agency])),
      new Set(inScope.map(({ id }) => id)),
      new Map(agencies.map(({ code, id }) => [code, id])),
      {
        editions,
        knownAgencies: new Set(agencies.map(({ code }) => code)),
        parents: parentsOf(agencies),
        today: dateCode(jalaliDateOf(now)),
      },
    );
  }

  async factsOf(identity: TemplateIdentity): Promise<IntakeFacts> {
    const owner = this.ownerOf(identity);
    let frozen = this.frozen.get(identity.quarter);
    if (!frozen) this.frozen.set(identity.quarter, (frozen = this.frozenWindowOf(identity.quarter)));
    return {
      actor: this.actor,
      isImport: true,
      now: this.now,
      calendar: this.dependencies.calendar,
      editions: this.editions,
      owner,
      isInScope: owner ? this.inScope.has(owner.id) : scopeOf(this.actor).kind === 'nation',
      frozenWindow: await frozen,
    };
  }

  /** Windows that a quarter's values are scored in. */
  windowsOf(quarter: string): ScoreWindow[] {
    return windowsWith(quarter).filter((window) => isClosed(window, this.now));
  }

  private ownerOf(identity: TemplateIdentity): AgencyRecord | null {
    return this.agencies.get(ownerCodeOf(identity) ?? '') ?? null;
  }

  private async frozenWindowOf(quarter: string): Promise<string | null> {
    const { scores } = createRepositories(this.dependencies.dataSource.manager);
    const codes = windowsWith(quarter).map(({ code }) => code);
    return (await scores.listFrozen(codes))[0] ?? null;
  }
}
