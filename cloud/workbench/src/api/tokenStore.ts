const key = 'desk.token';

/** The session's token, kept for this window alone: closing it signs out. */
export const tokenStore = {
  read: (): string | null => sessionStorage.getItem(key),
  keep: (token: string): void => sessionStorage.setItem(key, token),
  drop: (): void => sessionStorage.removeItem(key),
};
