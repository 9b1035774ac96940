const prefix = 'desk.kept.';

/** What was typed and not yet sent, kept in this window over reloads and signing in again; gone at sign-out. */
export const keptWork = {
  read<T>(name: string): T | null {
    try {
      const stored = sessionStorage.getItem(prefix + name);
      return stored === null ? null : (JSON.parse(stored) as T);
    } catch {
      return null;
    }
  },
  keep(name: string, value: unknown): void {
    try {
      sessionStorage.setItem(prefix + name, JSON.stringify(value));
    } catch {
      // A full store loses the safety copy, never the page.
    }
  },
  drop(name: string): void {
    sessionStorage.removeItem(prefix + name);
  },
  dropAll(): void {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  },
};
