import type { DeskCase } from '../deskCase';

/** What keeps a case from being accepted, in words: signatures by their key, anything else as the server says it. */
export function blockedWords(view: Pick<DeskCase, 'acceptanceBlockedBy' | 'signatures'>): string[] {
  return view.acceptanceBlockedBy.map((reason) => {
    const signature = view.signatures.find((one) => one.key === reason);
    if (!signature) return reason;
    const what = signature.kind === 'commitment' ? '承诺书' : '核对授权';
    const who = signature.asGuardian ? `（要由监护人${signature.signerName}签）` : '';
    const sent = signature.state === 'linkSent' ? '，链接已发出' : '';
    return `${signature.forName}的${what}还没签${who}${sent}`;
  });
}
