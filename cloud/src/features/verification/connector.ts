import type { SourceFault } from './sourceRequest';
import type { VerifiedKind } from '@twin-pledge/shared/kernel/verifiedKind';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';

/** One question to one source about one person who authorized it. */
export interface Question {
  requestId: string;
  sourceCode: string;
  caseNumber: string;
  name: string;
  idNumber: string;
  kinds: readonly VerifiedKind[];
  authorizedOn: PlainDate;
}

/** An answer as it was received; `later`: it comes by itself, with a file; else why there was none this time. */
export type Reply =
  { readonly kind: 'answered'; readonly raw: string } | { readonly kind: 'later' } | { readonly kind: SourceFault };

/** A way to a department's data. Never throws for what the other side does: a fault is a reply too. */
export interface Connector {
  ask(question: Question): Promise<Reply>;
}
