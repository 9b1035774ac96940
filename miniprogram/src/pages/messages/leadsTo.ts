import type { MessageCode } from '@twin-pledge/shared/casework/messageCodes';
import type { MessageView } from '../../state/views';

/** Where a message leads that is about no case: what it tells of is found there. */
const elsewhere: Partial<Record<MessageCode, 'asked' | 'identity' | 'signed'>> = {
  draftExpiring: 'asked',
  signRequested: 'asked',
  signed: 'asked',
  youSigned: 'signed',
  signaturesMissing: 'asked',
  authorizationRevoked: 'asked',
  identityProved: 'identity',
  identityMoved: 'identity',
};

/** The page a pressed message opens; nothing where all of it stands in the message. */
export function leadsTo({ code, caseId }: Pick<MessageView, 'code' | 'caseId'>) {
  if (caseId !== null) return { page: 'case', id: caseId } as const;
  const page = elsewhere[code];
  return page && ({ page } as const);
}
