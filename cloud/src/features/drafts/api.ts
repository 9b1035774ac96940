export type { Draft } from './draft';
export { DraftRepository } from './draft.repository';
export { DraftAccess } from './draftAccess';
