import { ApiError } from '../api/api-error.js';
import { draftPath } from '../api/draft-path.js';
import { getJson } from '../api/get-json.js';
import { postJson } from '../api/post-json.js';
import { sendJson } from '../api/send-json.js';
import type {
  DraftContent,
  DraftField,
  DraftFindingView,
  DraftRow,
  DraftView,
  ReceiptView,
  SavedDraftView,
} from '../api/views.js';
import { type Clash, mergeDrafts } from './merge-drafts.js';

/** Long enough for a number to be typed whole, short enough to find its fault before the eye has left it. */
const QUIET_MS = 700;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 30_000;

export type Saving = 'saved' | 'waiting' | 'saving' | 'failed';

/** Another window wrote the same fields: nothing is saved until its reader has chosen. */
export interface Meeting {
  readonly clashes: readonly Clash[];
  readonly by: string | null;
  readonly at: string | null;
}

export interface KeptDraft {
  readonly content: DraftContent;
  readonly saving: Saving;
  readonly failure: Error | null;
  /** Of the content last saved. */
  readonly findings: readonly DraftFindingView[];
  readonly version: number;
  readonly savedAtTitle: string | null;
  readonly meeting: Meeting | null;
  /** Another window's fields have come in beside these. */
  readonly joined: { readonly by: string | null; readonly at: string | null } | null;
}

/**
 * Keeps what is typed until it is saved: saves a moment after the last key, one save at a time, tries again while the
 * API is out of reach, and puts two windows together instead of letting one overwrite the other.
 */
export class DraftKeeper {
  private state: KeptDraft;
  /** What the API is known to have, for the difference to another window. */
  private base: DraftContent;
  private theirs: DraftView | null = null;
  private readonly path: string;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private failures = 0;

  constructor({ agency, quarter, content, ...saved }: DraftView) {
    this.path = draftPath(agency.code, quarter);
    this.base = content;
    this.state = {
      content,
      saving: 'saved',
      failure: null,
      findings: saved.findings,
      version: saved.version,
      savedAtTitle: saved.savedAtTitle,
      meeting: null,
      joined: null,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): KeptDraft => this.state;

  write(code: string, field: DraftField, text: string): void {
    const { rows, nothingToReport } = this.state.content;
    const old: DraftRow = rows.find((row) => row.code === code) ?? { code };
    const { [field]: _, ...rest } = old;
    const row: DraftRow = text === '' ? rest : { ...rest, [field]: text };
    const others = rows.filter((one) => one.code !== code);
    this.replace({ nothingToReport, rows: [...others, row] });
  }

  attest(nothingToReport: boolean): void {
    this.replace({ ...this.state.content, nothingToReport });
  }

  replace(content: DraftContent): void {
    this.tell({ content, saving: this.state.saving === 'saving' ? 'saving' : 'waiting' });
    this.saveIn(QUIET_MS);
  }

  /** Saves now what is not saved yet; resolves when all is or the try has failed. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.state.meeting) return false;
    while (this.running ?? this.isDirty()) {
      await (this.running ?? this.save());
      if (this.state.failure || this.state.meeting) return false;
    }
    return true;
  }

  /** @throws ApiError */
  async send(): Promise<ReceiptView> {
    return await postJson<ReceiptView>(`${this.path}/send`, { version: this.state.version });
  }

  /** @throws ApiError */
  async empty(): Promise<void> {
    await this.flush();
    const saved = await sendJson<SavedDraftView>('DELETE', `${this.path}?version=${this.state.version}`);
    this.base = { nothingToReport: false, rows: [] };
    this.tell({ content: this.base, saving: 'saved', failure: null, joined: null, ...saved });
  }

  /** Ends a meeting: the fields in question as written here, or as written there. */
  settle(whose: 'mine' | 'theirs'): void {
    const { theirs } = this;
    if (!theirs) return;
    const own = this.state.content;
    const [first, second] = whose === 'mine' ? [own, theirs.content] : [theirs.content, own];
    const { merged } = mergeDrafts(this.base, first, second);
    this.adopt(theirs, merged);
  }

  /** Lets go of the timers; what is not saved is gone. */
  close(): void {
    clearTimeout(this.timer);
  }

  private isDirty(): boolean {
    return this.state.content !== this.base;
  }

  private saveIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), milliseconds);
  }

  private save(): Promise<void> {
    if (this.running || this.state.meeting || !this.isDirty()) return this.running ?? Promise.resolve();
    this.running = this.saveOnce().finally(() => {
      this.running = null;
      if (this.state.saving === 'waiting') this.saveIn(QUIET_MS);
    });
    return this.running;
  }

  private async saveOnce(): Promise<void> {
    const { content, version } = this.state;
    this.tell({ saving: 'saving' });
    try {
      const saved = await sendJson<SavedDraftView>('PUT', this.path, { version, content });
      this.failures = 0;
      this.base = content;
      this.tell({
        saving: this.isDirty() ? 'waiting' : 'saved',
        failure: null,
        findings: saved.findings,
        version: saved.version,
        savedAtTitle: saved.savedAtTitle,
      });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 'DRAFT_CHANGED') await this.meet();
      else this.fail(error);
    }
  }

  private async meet(): Promise<void> {
    try {
      const theirs = await getJson<DraftView>(this.path);
      const { merged, clashes } = mergeDrafts(this.base, this.state.content, theirs.content);
      if (clashes.length === 0) this.adopt(theirs, merged);
      else {
        this.theirs = theirs;
        const meeting = { clashes, by: theirs.savedBy, at: theirs.savedAtTitle };
        this.tell({ saving: 'waiting', failure: null, meeting });
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.fail(error);
    }
  }

  private adopt(theirs: DraftView, content: DraftContent): void {
    this.theirs = null;
    this.base = theirs.content;
    this.tell({
      content,
      version: theirs.version,
      saving: 'waiting',
      failure: null,
      meeting: null,
      joined: { by: theirs.savedBy, at: theirs.savedAtTitle },
    });
    this.saveIn(0);
  }

  private fail(error: ApiError): void {
    this.tell({ saving: 'failed', failure: error });
    // What a rule refuses it refuses again; only the next key changes that.
    if (error.status !== 0 && error.status !== 401 && error.status !== 429 && error.status < 500) return;
    this.saveIn(Math.min(FIRST_RETRY_MS * 2 ** this.failures, LAST_RETRY_MS));
    this.failures++;
  }

  private tell(change: Partial<KeptDraft>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
