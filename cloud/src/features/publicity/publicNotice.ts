import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { PublicFields } from '@twin-pledge/shared/publicity/publicFields';

/** Written and ready for the board; on the board; taken down. */
export type PublicNoticeState = 'prepared' | 'standing' | 'ended';

/** A public notice; it knows no more of the household than the village may read. */
export interface PublicNotice {
  id: string;
  caseId: string;
  villageCode: string;
  aid: AidCode;
  stage: 'acceptance' | 'proposal';
  state: PublicNoticeState;
  fields: PublicFields;
  preparedAt: Date;
  postedOn: PlainDate | null;
  untilOn: PlainDate | null;
  endedOn: PlainDate | null;
}
