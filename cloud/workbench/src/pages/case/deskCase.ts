import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import type { Answers } from '@twin-pledge/shared/forms/answers';

export type DeskCase = EndpointAnswer<typeof showDeskCase>;
export type NeededPaper = DeskCase['papers'][number];
export type PaperDocument = DeskCase['documents'][number];
export type Signature = DeskCase['signatures'][number];
export type ChecklistItem = DeskCase['checklist'][number];
export type Duty = DeskCase['duties'][number];

/** The answers of a case with the names the questions give them; numbers in them are masked. */
export const answersOf = (view: DeskCase): Answers => view.answers;
