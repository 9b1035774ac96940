import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { listMyCases } from '@twin-pledge/shared/contracts/cases/listMyCases';
import type { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import type { listNeededPapers } from '@twin-pledge/shared/contracts/drafts/listNeededPapers';
import type { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import type { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import type { readSigningText } from '@twin-pledge/shared/contracts/signing/readSigningText';

export type CaseCard = EndpointAnswer<typeof listMyCases>['cases'][number];
export type CaseView = EndpointAnswer<typeof showMyCase>;
export type OwedItem = CaseView['owed'][number];
export type NeededPapers = EndpointAnswer<typeof listNeededPapers>;
export type NeededPaper = NeededPapers['papers'][number];
export type DocumentView = NeededPapers['documents'][number];
export type MessageView = EndpointAnswer<typeof listMessages>['messages'][number];
export type Signatures = EndpointAnswer<typeof listSignatures>;
export type SignatureView = Signatures['signatures'][number];
export type SigningText = EndpointAnswer<typeof readSigningText>;
