import type { DeskCase } from '../deskCase';

type View = Pick<DeskCase, 'acceptanceBlockedBy' | 'signatures' | 'papers' | 'owed' | 'waitingFor'>;

/** What keeps a case from being accepted, in one sentence; null where nothing does. */
export function blockedWords(view: View): string | null {
  if (view.waitingFor === 'resident') {
    const open = view.owed.filter((item) => !item.done).map((item) => item.title);
    return open.length > 0 ? `还在等群众补：${open.join('、')}。` : '要补的都到了，先点「补齐了，接着审核」，再受理。';
  }
  const missing = view.acceptanceBlockedBy.map((key) => signatureWords(view, key) ?? paperWords(view, key) ?? key);
  return missing.length > 0 ? `还缺：${missing.join('、')}。` : null;
}

function signatureWords({ signatures }: View, key: string): string | undefined {
  const signature = signatures.find((one) => one.key === key);
  if (!signature) return undefined;
  const what = signature.kind === 'commitment' ? '承诺书' : '核对授权';
  const told = [
    ...(signature.asGuardian ? [`要由监护人${signature.signerName}签`] : []),
    ...(signature.state === 'linkSent' ? ['链接已发出'] : []),
  ];
  return `${signature.forName}的${what}${told.length > 0 ? `（${told.join('，')}）` : ''}`;
}

function paperWords({ papers }: View, key: string): string | undefined {
  const paper = papers.find((one) => one.key === key);
  return paper && (paper.memberName ? `${paper.memberName}的${paper.name}` : paper.name);
}
