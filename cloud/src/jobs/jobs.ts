import type { ProviderClass } from '../platform/wiring';
import { CallUnread } from './callUnread';
import { LapseUnanswered } from './lapseUnanswered';

/** What runs by itself. */
export const jobs: readonly ProviderClass[] = [CallUnread, LapseUnanswered];
