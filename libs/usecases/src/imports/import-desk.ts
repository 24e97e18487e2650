import { type Actor, scopeOf } from '#access';
import { dateCode, jalaliDateOf, type ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import type { ReadContext, TemplateIdentity } from '#ingestion';
import { type AgencyRecord, createRepositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { isClosed, windowsWith } from '../scores/window-range.js';
import { type IntakeFacts, ownerCodeOf } from '../submissions/admit-workbook.js';
import { historyOf } from '../submissions/history-of.js';

/** What every file of one run is held against: asked once, as nothing of it changes from file to file. */
export class ImportDesk {
  private readonly frozen = new Map<string, Promise<string | null>>();
  private readonly offices = new Map<string, Promise<ReadonlySet<string>>>();

  private constructor(
    private readonly dependencies: Dependencies,
    readonly actor: Actor,
    /** One instant for the whole run. */
    readonly now: Date,
    readonly editions: readonly Edition[],
    private readonly agencies: ReadonlyMap<string, AgencyRecord>,
    private readonly inScope: ReadonlySet<string>,
    readonly idOf: ReadonlyMap<string, string>,
    private readonly known: ReadonlySet<string>,
    /** Quarters with values when the run began; their codes sort as text. */
    private readonly reported: readonly string[],
  ) {}

  static async open(dependencies: Dependencies, actor: Actor): Promise<ImportDesk> {
    const repositories = createRepositories(dependencies.dataSource.manager);
    const agencies = await repositories.agencies.list({ kind: 'nation' });
    const inScope = await repositories.agencies.list(scopeOf(actor));
    return new ImportDesk(
      dependencies,
      actor,
      dependencies.clock.now(),
      await repositories.editions.all(),
      new Map(agencies.map((agency) => [agency.code, agency])),
      new Set(inScope.map(({ id }) => id)),
      new Map(agencies.map(({ code, id }) => [code, id])),
      new Set(agencies.map(({ code }) => code)),
      await repositories.values.quartersWithValues(),
    );
  }

  /** The same objects from file to file: a reading thread is told of them once. */
  get context(): ReadContext {
    return {
      editions: this.editions,
      knownAgencies: this.known,
      today: dateCode(jalaliDateOf(this.now)),
    };
  }

  /**
   * What a workbook is read once more against, now that its owner is known: what the agency reported before, where there
   * is anything, and the agencies that an office may report on. Null: the first reading stands.
   */
  async contextOf(identity: TemplateIdentity): Promise<ReadContext | null> {
    const owner = this.ownerOf(identity);
    if (owner === null) return null;
    if (identity.kind === 'agency') {
      if (this.reported.every((quarter) => quarter >= identity.quarter)) return null;
      const repositories = createRepositories(this.dependencies.dataSource.manager);
      return { ...this.context, history: await historyOf(repositories, owner, identity.quarter) };
    }
    let below = this.offices.get(owner.id);
    if (!below) this.offices.set(owner.id, (below = this.codesBelow(owner.id)));
    return { ...this.context, knownAgencies: await below };
  }

  async factsOf(identity: TemplateIdentity): Promise<IntakeFacts> {
    const owner = this.ownerOf(identity);
    let frozen = this.frozen.get(identity.quarter);
    if (!frozen) this.frozen.set(identity.quarter, (frozen = this.frozenWindowOf(identity.quarter)));
    return {
      actor: this.actor,
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

  private async codesBelow(agencyId: string): Promise<ReadonlySet<string>> {
    const { agencies } = createRepositories(this.dependencies.dataSource.manager);
    return new Set((await agencies.list({ kind: 'subtree', agencyId })).map(({ code }) => code));
  }

  private async frozenWindowOf(quarter: string): Promise<string | null> {
    const { scores } = createRepositories(this.dependencies.dataSource.manager);
    const codes = windowsWith(quarter).map(({ code }) => code);
    return (await scores.listFrozen(codes))[0] ?? null;
  }
}
