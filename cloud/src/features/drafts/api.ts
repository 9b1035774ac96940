export type { Draft } from './draft';
export { DraftRepository, openKeyOf } from './draft.repository';
export { DraftAccess } from './draftAccess';
export { DraftTerms } from './draftTerms';
export { askedAnswers } from './askedAnswers';
export { draftThrownAway } from './thrownAway';
export type { DraftThrownAway } from './thrownAway';
