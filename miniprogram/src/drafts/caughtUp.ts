import { withEdits } from './edit';
import type { Conflict, LocalDraft } from './localDraft';

/** A draft as the server answers it. */
export interface ServerDraft {
  id: string;
  version: number;
  answers: Record<string, unknown>;
  keptUntil: string;
  /** Set once it has been handed over, perhaps from another phone. */
  sentApplicationId?: string | null;
}

/** The local draft after the server answered: its answers, with what was typed meanwhile on top. */
export function caughtUp(
  draft: LocalDraft,
  server: ServerDraft,
  confirmed: readonly number[] = [],
  conflicts: readonly Conflict[] = [],
): LocalDraft {
  const pending = draft.pending.filter((change) => !confirmed.includes(change.stamp));
  return {
    ...draft,
    id: server.id,
    version: server.version,
    answers: withEdits(server.answers, pending),
    pending,
    conflicts: [...draft.conflicts.filter((old) => !conflicts.some((one) => one.path === old.path)), ...conflicts],
    keptUntil: server.keptUntil,
  };
}
