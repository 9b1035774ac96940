/** The link as text, to be sent by whatever the family uses. */
export const signLinkText = (token: string): string =>
  `${window.location.origin}/#/packages/resident/sign-link/index?token=${encodeURIComponent(token)}`;

/** Nothing to prepare in a browser: the link is copied. */
export function offerToShare(_token: string, _signerName: string): void {
  // The address itself is what is shared.
}

/** What is shared in a browser is the address; this names it. */
export const shareCard = (): { title: string; path: string } => ({ title: '双诺救助', path: '/pages/home/index' });
