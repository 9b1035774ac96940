/** What an action establishes: who decides, what is proposed, that the household declared honestly. */
export type FactCode =
  'authority' | 'reliefAuthority' | 'opinion' | 'noOpinion' | 'noOpinionIfReopened' | 'honest' | 'notHonest';
