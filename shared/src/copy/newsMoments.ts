import type { MessageCode } from '../casework/messageCodes';

/** The template for every message that has none of its own name. */
export const usualTemplate = 'progress';

/** When somebody has just done something and news will follow: the moments at which asking to send them helps. */
export type NewsMoment = 'sent' | 'supplied' | 'corrected' | 'saidOwnSide' | 'linkShared';

/** What follows each, the news that matters most first: WeChat lets three be asked for at a time. */
const follows: Readonly<Record<NewsMoment, readonly MessageCode[]>> = {
  sent: ['supplementRequested', 'accepted', 'approved'],
  supplied: ['supplementRequested', 'accepted', 'approved'],
  corrected: ['accepted', 'approved', 'refused'],
  saidOwnSide: ['findingHeard', 'findingDropped', 'findingConfirmed'],
  linkShared: ['signed'],
};

const mostAtOnce = 3;

/** The templates to ask for at a moment, by the county's own list of templates by message; none where it has none. */
export function templatesFor(moment: NewsMoment, templates: Readonly<Record<string, string>>): string[] {
  const ids = follows[moment].flatMap((code) => templates[code] ?? templates[usualTemplate] ?? []);
  return [...new Set(ids)].slice(0, mostAtOnce);
}
