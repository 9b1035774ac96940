/** Whose inbox it is; a signed-in principal is one. */
export type InboxOwner =
  { readonly kind: 'resident'; readonly accountId: string } | { readonly kind: 'staff'; readonly staffId: string };

/** How the inbox names whom a message is for: `resident:ID` or `staff:ID`. */
export const recipientOf = {
  resident: (accountId: string): string => `resident:${accountId}`,
  staff: (staffId: string): string => `staff:${staffId}`,
  owner: (owner: InboxOwner): string =>
    owner.kind === 'resident' ? recipientOf.resident(owner.accountId) : recipientOf.staff(owner.staffId),
};

/** The resident's account a message is for; undefined where it is for staff. */
export function accountIdOf(recipient: string): string | undefined {
  const [kind, id] = recipient.split(':', 2);
  return kind === 'resident' ? id : undefined;
}
