import { templatesFor } from '@twin-pledge/shared/copy/newsMoments';
import type { NewsMoment } from '@twin-pledge/shared/copy/newsMoments';
import { askForMessages } from '../platform/askForMessages';
import { settingsStore } from './settings';

/**
 * Asks whether WeChat may send the news that follows what is being done now. To be called at once in answer to a press:
 * WeChat lets the question be asked at no other time.
 */
export function askForNews(moment: NewsMoment): void {
  void askForMessages(templatesFor(moment, settingsStore.get()?.messageTemplates ?? {}));
}
