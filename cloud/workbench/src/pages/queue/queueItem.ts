import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';

export type QueueAnswer = EndpointAnswer<typeof listQueue>;
export type QueueItem = QueueAnswer['items'][number];
export type Bucket = QueueItem['bucket'];
/** Which part of a queue is shown: one group of dates, or what nobody has taken up. */
export type Shown = Bucket | 'unassigned';
