import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { applyChanges } from '@twin-pledge/shared/forms/applyChange';

type Saved = EndpointAnswer<typeof saveDraft>;
export type Draft = Saved['draft'];
export interface FieldChange {
  path: string;
  value: unknown;
}
export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed';

interface Ways {
  send: (baseVersion: number, changes: FieldChange[]) => Promise<Saved>;
  /** Told after anything changed, so that the page draws again and keeps a copy. */
  changed: () => void;
  /** Told what another window had written to a field that was changed here too. */
  conflicts: (found: Saved['conflicts']) => void;
}

const largestSending = 200;

/**
 * A draft on its way to the server: what was typed stands at once, changes are sent together, and what was typed while
 * they travelled stays on top of the answer.
 */
export class DraftSaver {
  private pending: FieldChange[];
  private underway: Promise<boolean> | null = null;
  state: SaveState = 'saved';
  error: unknown = null;

  constructor(
    private draft: Draft,
    private readonly ways: Ways,
    unsent: readonly FieldChange[] = [],
  ) {
    this.pending = [...unsent];
    if (unsent.length > 0) this.state = 'waiting';
  }

  get version(): number {
    return this.draft.version;
  }

  /** What has not been acknowledged yet. */
  get unsent(): readonly FieldChange[] {
    return this.pending;
  }

  /** The answers as typed: the server's with everything unsent on top. */
  get answers(): Answers {
    return applyChanges(this.draft.answers, this.pending);
  }

  /** Changes one field, or a whole item of a list; null takes it away. A later change of the same place replaces an earlier. */
  change(path: string, value: unknown): void {
    const within = (inner: string) => inner === path || inner.startsWith(`${path}.`);
    this.pending = [...this.pending.filter((one) => !within(one.path)), { path, value: value ?? null }];
    this.state = 'waiting';
    this.ways.changed();
  }

  /** Sends what is unsent until nothing is; false where it could not be stored. */
  async flush(): Promise<boolean> {
    while (this.underway) await this.underway;
    if (this.pending.length === 0) return true;
    this.underway = this.sendOnce().finally(() => (this.underway = null));
    const stored = await this.underway;
    return stored ? this.flush() : false;
  }

  private async sendOnce(): Promise<boolean> {
    const changes = this.pending.slice(0, largestSending);
    this.state = 'saving';
    this.ways.changed();
    try {
      const { draft, conflicts } = await this.ways.send(this.draft.version, changes);
      this.draft = draft;
      this.pending = this.pending.filter((one) => !changes.includes(one));
      this.state = this.pending.length > 0 ? 'waiting' : 'saved';
      this.error = null;
      if (conflicts.length > 0) this.ways.conflicts(conflicts);
      return true;
    } catch (error) {
      this.state = 'failed';
      this.error = error;
      return false;
    } finally {
      this.ways.changed();
    }
  }
}
