type Listener = () => void;

const listeners = new Set<Listener>();

/** Told when the server no longer knows the session, so that sign-in can lie over the page instead of replacing it. */
export const sessionEvents = {
  onLost(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  lost(): void {
    for (const listener of listeners) listener();
  },
};
