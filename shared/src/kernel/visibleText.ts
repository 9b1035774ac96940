/**
 * What nobody sees and nobody types on purpose: characters that turn the direction of reading round, that take no room, that
 * belong to machines. With them a name or an address looks like another, or is not found again.
 */
const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|[\uD800-\uDFFF]/gu;

/** The same text without what nobody sees; line ends and tabs stay, a half of a pair of characters goes. */
export const visibleText = (text: string): string => text.replace(unseen, '');
