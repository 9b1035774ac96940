import { onNetwork } from '../platform/network';
import { keepTrying } from '../state/keepTrying';
import { draftGround } from './draftGround';
import { DraftKeeper } from './draftKeeper';
import { draftPlace } from './draftPlace';

const keepers = new Map<string, DraftKeeper>();

/** The keeper of one purpose's draft for whoever is signed in: the same one on every page. */
export function keeperFor(purposeKey: string): DraftKeeper {
  const place = draftPlace(purposeKey);
  const known = keepers.get(place);
  if (known) return known;
  const keeper = new DraftKeeper(purposeKey, draftGround(place));
  keepers.set(place, keeper);
  return keeper;
}

/** Forgets the keeper, after its draft has been handed over or thrown away. */
export function dropKeeper(purposeKey: string): void {
  const place = draftPlace(purposeKey);
  keepers.get(place)?.close();
  keepers.delete(place);
}

/** How much stands on this phone alone and waits for nothing but an answer: edits, and drafts not opened yet. */
function left(): number {
  const waiting = [...keepers.values()].filter((keeper) => keeper.state.get().save === 'onPhone');
  return waiting.reduce((sum, keeper) => sum + keeper.draft.pending.length + (keeper.draft.id ? 0 : 1), 0);
}

async function catchUpAll(): Promise<void> {
  await Promise.all([...keepers.values()].map((keeper) => keeper.catchUp()));
}

/** Brings all drafts to the server when the network returns, and every so often; called once when the program starts. */
export function catchUpWithNetwork(): void {
  onNetwork((online) => {
    if (online) void catchUpAll();
  });
  keepTrying(left, catchUpAll);
}
