import { readStored, store } from '../platform/storage';

interface SentDraft {
  applicationId: string;
  draftId: string;
}

const all = (): SentDraft[] => readStored<SentDraft[]>('sentDrafts') ?? [];

/** Remembers which draft an application was made from: its answers and signatures are still read there. */
export function rememberDraft(applicationId: string, draftId: string): void {
  store('sentDrafts', [...all().filter((one) => one.applicationId !== applicationId), { applicationId, draftId }]);
}

/** The draft that an application was made from; undefined where another phone sent it. */
export const sentDraftId = (applicationId: string): string | undefined =>
  all().find((one) => one.applicationId === applicationId)?.draftId;
