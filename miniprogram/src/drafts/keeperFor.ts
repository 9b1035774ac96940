import { onNetwork } from '../platform/network';
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

/** Brings all drafts to the server when the network returns; called once when the program starts. */
export function catchUpWithNetwork(): void {
  onNetwork((online) => {
    if (online) for (const keeper of keepers.values()) void keeper.catchUp();
  });
}
