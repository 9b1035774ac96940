import type { EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { requestSupplement } from '@twin-pledge/shared/contracts/desk/requestSupplement';
import { isTicked } from '../checklistState';
import type { Ticks } from '../checklistState';
import type { ChecklistItem, DeskCase, NeededPaper, Signature } from '../deskCase';

export type SupplementItem = EndpointCall<typeof requestSupplement>['body']['items'][number];

/** A line that can go into the one notice, and whether it does unless the handler takes it out. */
export interface Proposed {
  item: SupplementItem;
  chosen: boolean;
}

/** What the handler changed about the proposals: taken in or out, other words, lines of their own. */
export interface SupplementEdits {
  chosen: Readonly<Record<string, boolean>>;
  explanations: Readonly<Record<string, string>>;
  own: readonly { key: string; title: string; explanation: string }[];
}

export const noEdits: SupplementEdits = { chosen: {}, explanations: {}, own: [] };

const paperTitle = (paper: NeededPaper): string =>
  paper.memberName ? `${paper.memberName}的${paper.name}` : paper.name;

function fromPaper(paper: NeededPaper): Proposed {
  return {
    item: {
      key: `paper:${paper.key}`,
      kind: 'paper',
      typeCode: paper.typeCode,
      memberId: paper.memberId,
      title: paperTitle(paper),
      explanation: paper.shows || '拍照上传就可以，要拍完整、看得清。',
    },
    // A paper that an authority's data can show is never asked of the resident (A05), unless the handler insists.
    chosen: paper.required && paper.state === 'missing',
  };
}

function fromSignature(signature: Signature): Proposed {
  const what = signature.kind === 'commitment' ? '承诺书' : '授权书';
  const guardian = signature.asGuardian ? `，由监护人签` : '';
  return {
    item: {
      key: `signature:${signature.key}`,
      kind: 'signature',
      typeCode: null,
      memberId: signature.forId,
      title: `${signature.forName}的${what}（${signature.signerName}签${guardian}）`,
      explanation: '在自己的手机上打开签字链接，看清楚再签。别人不能代签。',
    },
    chosen: true,
  };
}

function fromCheck(check: ChecklistItem): Proposed {
  return {
    item: {
      key: `answer:${check.key}`,
      kind: 'answer',
      typeCode: null,
      memberId: null,
      title: check.label,
      explanation: '这一项没能核对上，请看一下填的内容，写明实际情况。',
    },
    chosen: true,
  };
}

const isMissing = (paper: NeededPaper): boolean => paper.state !== 'held';

/** The checks that a missing paper or signature already says are left to these, so that nothing is asked twice. */
function saidAlready(check: ChecklistItem, others: readonly Proposed[]): boolean {
  return others.some(({ item, chosen }) => chosen && item.typeCode !== null && check.key.includes(item.typeCode));
}

/**
 * Everything that could go into the one notice (A04): missing papers of the catalogue (A13: no other), missing
 * signatures that acceptance waits for, and checks that are not ticked.
 */
export function proposals(
  view: Pick<DeskCase, 'papers' | 'signatures' | 'checklist'>,
  ticks: Ticks,
): readonly Proposed[] {
  const papers = view.papers.filter(isMissing).map(fromPaper);
  const signatures = view.signatures
    .filter((signature) => signature.required && (signature.state === 'missing' || signature.state === 'linkSent'))
    .map(fromSignature);
  const first = [...papers, ...signatures];
  const checks = view.checklist
    .filter((check) => !isTicked(check, ticks))
    .map((check) => ({ ...fromCheck(check), chosen: !saidAlready(check, first) }));
  return [...first, ...checks];
}

/** Papers of the catalogue that are held already but may be asked for again, because they can't be read or are out of date. */
export function heldPapers(view: Pick<DeskCase, 'papers'>): readonly Proposed[] {
  return view.papers
    .filter((paper) => !isMissing(paper))
    .map((paper) => ({ ...fromPaper(paper), chosen: false }))
    .map(({ item }) => ({ item: { ...item, explanation: '交来的看不清或已过期，请重新拍一份。' }, chosen: false }));
}

/** The notice exactly as it is sent: the chosen lines, with the handler's words. */
export function noticeItems(all: readonly Proposed[], edits: SupplementEdits): SupplementItem[] {
  const chosen = all
    .filter(({ item, chosen }) => edits.chosen[item.key] ?? chosen)
    .map(({ item }) => ({ ...item, explanation: (edits.explanations[item.key] ?? item.explanation).trim() || item.title }));
  const own = edits.own
    .filter((line) => line.title.trim() !== '')
    .map((line) => ({
      key: `answer:${line.key}`,
      kind: 'answer' as const,
      typeCode: null,
      memberId: null,
      title: line.title.trim(),
      explanation: line.explanation.trim() || line.title.trim(),
    }));
  return [...chosen, ...own];
}
