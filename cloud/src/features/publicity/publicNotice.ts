import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { PublicFields } from '@twin-pledge/shared/publicity/publicFields';

/** Written and ready for the board; on the board; taken away while it is contested; taken down. */
export type PublicNoticeState = 'prepared' | 'standing' | 'withheld' | 'ended';

/** A public notice; it knows no more of the household than the village may read. */
export interface PublicNotice {
  id: string;
  caseId: string;
  /** The finding of false commitment it is of (D12); null for the notice of an application. */
  findingId: string | null;
  villageCode: string;
  aid: AidCode;
  stage: 'acceptance' | 'proposal' | 'dishonesty';
  state: PublicNoticeState;
  fields: PublicFields;
  preparedAt: Date;
  postedOn: PlainDate | null;
  untilOn: PlainDate | null;
  endedOn: PlainDate | null;
}
