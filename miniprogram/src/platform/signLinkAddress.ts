let shared: { token: string; signerName: string } | null = null;

/** The link as text; null in WeChat, where a card is sent instead. */
export const signLinkText = (_token: string): string | null => null;

/** Makes the next share of this page the signer's own card. */
export function offerToShare(token: string, signerName: string): void {
  shared = { token, signerName };
}

/** What WeChat sends when the person shares: the signer's card where one was made, else the first page. */
export function shareCard(): { title: string; path: string } {
  if (!shared) return { title: '双诺救助：手机上申请，家门口办事', path: '/pages/home/index' };
  return {
    title: `请${shared.signerName}看一看、签个字`,
    path: `/packages/resident/sign-link/index?token=${encodeURIComponent(shared.token)}`,
  };
}
