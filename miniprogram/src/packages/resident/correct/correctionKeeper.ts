import type { Answers } from '@twin-pledge/shared/forms/answers';
import { ApiError } from '../../../api/apiError';
import { DraftKeeper } from '../../../drafts/draftKeeper';
import { freshDraft } from '../../../drafts/localDraft';

const notHere = (): Promise<never> => Promise.reject(new ApiError('offline'));

/** Collects edits to answers that were sent already; nothing is saved until they are handed in together. */
export function correctionKeeper(answers: Answers): DraftKeeper {
  return new DraftKeeper('correction', {
    read: () => ({ ...freshDraft('correction'), answers }),
    write: () => true,
    open: notHere,
    show: notHere,
    send: notHere,
    now: () => new Date().toISOString(),
  });
}
