/** What stands in the outbox when a draft is gone: whoever keeps something of it alone lets that go too. */
export const draftThrownAway = 'draft.thrownAway';

export interface DraftThrownAway {
  draftId: string;
}
