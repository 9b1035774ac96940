import { readStored, store } from '../platform/storage';

/** The village or township that this phone shows telephone numbers of; null until one was told. */
export const homePlace = (): string | null => readStored<string>('place') ?? null;

/** Remembers the place, from an answer or from the code that was scanned. */
export const keepHomePlace = (code: string): void => void store('place', code);
