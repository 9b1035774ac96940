import { ApiError } from '../api/apiError';
import { createStore, type Store } from '../state/createStore';
import { caughtUp, type ServerDraft } from './caughtUp';
import { edited, type Edit } from './edit';
import { freshDraft, type Conflict, type LocalDraft } from './localDraft';

/** How far the last save has come. */
export type SaveState = 'saved' | 'saving' | 'onPhone' | 'signInNeeded' | 'refused' | 'full';

export interface DraftState {
  draft: LocalDraft;
  save: SaveState;
}

/** What the keeper stands on: the phone's memory and the server. */
export interface DraftGround {
  read(): LocalDraft | undefined;
  /** False when the phone has no room. */
  write(draft: LocalDraft): boolean;
  open(purposeKey: string): Promise<ServerDraft>;
  show(id: string): Promise<ServerDraft>;
  send(
    id: string,
    baseVersion: number,
    changes: { path: string; value: unknown }[],
  ): Promise<{ draft: ServerDraft; conflicts: Conflict[] }>;
  now(): string;
}

const MOST_CHANGES_AT_ONCE = 200;

/** Keeps one draft: on the phone at each edit, on the server as soon as it can be reached. */
export class DraftKeeper {
  readonly state: Store<DraftState>;
  private running: Promise<void> | null = null;
  private closed = false;

  constructor(
    purposeKey: string,
    private readonly ground: DraftGround,
  ) {
    const draft = ground.read() ?? freshDraft(purposeKey);
    this.state = createStore<DraftState>({ draft, save: draft.pending.length > 0 ? 'onPhone' : 'saved' });
  }

  get draft(): LocalDraft {
    return this.state.get().draft;
  }

  /** Makes edits: they stand on the phone when this returns. Call `catchUp` to bring them to the server. */
  edit(edits: readonly Edit[]): void {
    if (edits.length > 0) this.keep(edited(this.draft, edits, this.ground.now()), 'onPhone');
  }

  /** Notes where the person is, so that they find the place again. */
  moveTo(position: LocalDraft['position']): void {
    this.keep({ ...this.draft, position }, this.state.get().save);
  }

  /** The person has decided about a field that two devices changed. */
  settle(path: string): void {
    const conflicts = this.draft.conflicts.filter((conflict) => conflict.path !== path);
    this.keep({ ...this.draft, conflicts }, this.state.get().save);
  }

  /** Brings phone and server to the same answers; never throws: what failed shows in the state and is tried again. */
  catchUp(): Promise<void> {
    this.running ??= this.exchange().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** The draft was handed over or thrown away: nothing of it is written or sent any more. */
  close(): void {
    this.closed = true;
  }

  private async exchange(): Promise<void> {
    // A draft that nobody has touched yet is not opened at the server: looking at a page begins nothing.
    const untouched = this.draft.id === null && this.draft.pending.length === 0;
    if (this.closed || untouched) return;
    try {
      await this.look();
      while (!this.closed && this.draft.pending.length > 0) await this.sendPending();
      this.keep(this.draft, 'saved');
    } catch (error) {
      this.keep(this.draft, stateAfter(error));
    }
  }

  /** Another phone may have gone on with the draft. While edits wait, the version they were made on is kept: from it the
   * server tells what two devices changed. */
  private async look(): Promise<void> {
    const { id, pending, purposeKey } = this.draft;
    if (id === null) {
      const server = await this.ground.open(purposeKey);
      this.keep(
        this.draft.pending.length > 0 ? { ...this.draft, id: server.id } : caughtUp(this.draft, server),
        'saving',
      );
    } else if (pending.length === 0) {
      const server = await this.ground.show(id);
      if (this.closed) return;
      if (server.sentApplicationId) this.keep({ ...this.draft, sentApplicationId: server.sentApplicationId }, 'saved');
      else this.keep(caughtUp(this.draft, server), 'saving');
    }
  }

  private async sendPending(): Promise<void> {
    const { id, version, pending } = this.draft;
    const part = pending.slice(0, MOST_CHANGES_AT_ONCE);
    this.state.set({ draft: this.draft, save: 'saving' });
    const answer = await this.ground.send(
      id ?? '',
      version,
      part.map(({ path, value }) => ({ path, value })),
    );
    const confirmed = part.map((change) => change.stamp);
    this.keep(caughtUp(this.draft, answer.draft, confirmed, answer.conflicts), 'saving');
  }

  private keep(draft: LocalDraft, save: SaveState): void {
    if (this.closed) return;
    const stored = this.ground.write(draft);
    this.state.set({ draft, save: stored || save === 'saved' ? save : 'full' });
  }
}

function stateAfter(error: unknown): SaveState {
  if (!(error instanceof ApiError)) throw error;
  if (error.lost || error.code === 'unavailable' || error.code === 'tooManyAttempts') return 'onPhone';
  if (error.code === 'notSignedIn' || error.code === 'sessionExpired') return 'signInNeeded';
  return error.code === 'conflict' || error.code === 'requestInProgress' ? 'onPhone' : 'refused';
}
