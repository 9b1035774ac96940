/** What the pane of actions shows: the check-list, the one notice being put together, or a refusal. */
export type ActionMode = 'check' | 'ask' | 'refuse';
