import { forget, readStored, store } from '../platform/storage';
import { ownName } from '../session/ownName';
import type { DocumentView } from './views';

type Supplied = Readonly<Record<string, DocumentView>>;

const nameOf = (caseId: string): string => ownName(`supplied:${caseId}`);

/** What this phone has added for a case that waits for it, by what was asked for. */
export const suppliedFor = (caseId: string): Supplied => readStored<Supplied>(nameOf(caseId)) ?? {};

/** Keeps the document that answers one thing asked for, as the server last told it. */
export function keepSupplied(caseId: string, key: string, document: DocumentView): void {
  store(nameOf(caseId), { ...suppliedFor(caseId), [key]: document });
}

/** Lets go of them once they are handed in. */
export const forgetSupplied = (caseId: string): void => forget(nameOf(caseId));
