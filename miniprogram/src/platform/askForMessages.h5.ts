/** A browser has no messages of WeChat to allow. */
export const askForMessages = (_templateIds: readonly string[]): Promise<void> => Promise.resolve();
