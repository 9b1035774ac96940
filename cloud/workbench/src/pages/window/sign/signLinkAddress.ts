/** The whole address of a link to sign: the resident's pages stand behind a `#`, and open nothing but the first one without it. */
export const signLinkAddress = (path: string, origin: string): string => `${origin}/#${path}`;
