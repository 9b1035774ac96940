import { forget, readStored, store } from './storage';

interface Kept {
  token: string;
  expiresAt: string;
}

let kept: Kept | null | undefined;

/** The token of the session, or null when nobody is signed in on this phone. */
export function sessionToken(): string | null {
  kept ??= readStored<Kept>('session') ?? null;
  return kept?.token ?? null;
}

/** Keeps the token of a fresh session; null forgets it. */
export function keepToken(next: Kept | null): void {
  kept = next;
  if (next) store('session', next);
  else forget('session');
}
