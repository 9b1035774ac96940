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

/** What the handler changed about the proposals: taken in or out, other words, questions of their own. */
export interface SupplementEdits {
  chosen: Readonly<Record<string, boolean>>;
  explanations: Readonly<Record<string, string>>;
  own: readonly { key: string; title: string; explanation: string }[];
}

export const noEdits: SupplementEdits = { chosen: {}, explanations: {}, own: [] };

/** Checks that only say together what each missing paper or signature says by itself. */
const saidByOthers: Record<string, SupplementItem['kind']> = {
  papersComplete: 'paper',
  authorizationsSigned: 'signature',
  commitmentSigned: 'signature',
};
/** Checks that are for the office to settle; no resident can mend them. */
const officeOnly = new Set(['noDuplicate', 'noRelative', 'otherNeeds', 'urgencySeen']);

function fromPaper(paper: NeededPaper, chosen: boolean, explanation: string): Proposed {
  const title = paper.memberName ? `${paper.memberName}的${paper.name}` : paper.name;
  const { key, typeCode, memberId } = paper;
  return { item: { key, kind: 'paper', typeCode, memberId, title, explanation }, chosen };
}

function fromSignature(signature: Signature): Proposed {
  const what = signature.kind === 'commitment' ? '承诺书' : '核对授权书';
  const by = signature.asGuardian ? `由监护人${signature.signerName}签` : '本人签';
  return {
    item: {
      key: signature.key,
      kind: 'signature',
      typeCode: null,
      memberId: signature.forId,
      title: `${signature.forName}的${what}（${by}）`,
      explanation: '在自己的手机上打开签字链接，看清楚再签。谁也不能代签。',
    },
    chosen: true,
  };
}

function fromCheck(check: ChecklistItem, chosen: boolean): Proposed {
  const explanation = '这一项没能核对上。请看看填的对不对，把实际情况说清楚。';
  return {
    item: {
      key: check.key,
      kind: 'answer',
      typeCode: null,
      memberId: null,
      title: `请核实：${check.label}`,
      explanation,
    },
    chosen,
  };
}

type Seen = Pick<DeskCase, 'papers' | 'signatures' | 'checklist' | 'supplementRequests'>;

/** Papers that are not there because the resident said, when asked, that they cannot be had, and why. */
export function cannotBeHad({ papers, supplementRequests }: Pick<Seen, 'papers' | 'supplementRequests'>) {
  const missing = new Set(papers.filter(({ state }) => state !== 'held').map(({ key }) => key));
  return supplementRequests.flatMap(({ cannotProvide }) => cannotProvide).filter(({ key }) => missing.has(key));
}

/**
 * Everything that could go into the one notice (A04): missing papers of the catalogue (A13: no other; what an office can
 * look up is never asked for, A05), signatures that are missing, and checks that are not ticked.
 */
export function proposals(view: Seen, ticks: Ticks): Proposed[] {
  const explained = new Set(cannotBeHad(view).map(({ key }) => key));
  const papers = view.papers
    .filter((paper) => paper.state === 'missing' || paper.state === 'partial')
    // What the resident said cannot be had is not asked for again by itself.
    .map((paper) => fromPaper(paper, paper.required && !explained.has(paper.key), photoWords(paper)));
  const signatures = view.signatures
    .filter((signature) => signature.required && !isGiven(signature))
    .map(fromSignature);
  const asked = new Set([...papers, ...signatures].filter(({ chosen }) => chosen).map(({ item }) => item.kind));
  const checks = view.checklist
    .filter((check) => !isTicked(check, ticks) && !officeOnly.has(check.key))
    .filter((check) => !asked.has(saidByOthers[check.key] ?? 'answer'))
    .filter((check) => check.key !== 'papersComplete' || explained.size === 0)
    // What the handler took the tick from is asked; what nobody has looked at yet is only offered.
    .map((check) => fromCheck(check, ticks[check.key] === false || check.auto === false));
  return [...papers, ...signatures, ...checks];
}

/** Papers that are there and may have to be sent again, because they can't be read or are not the right ones. */
export function heldPapers(view: Pick<DeskCase, 'papers'>): Proposed[] {
  return view.papers
    .filter((paper) => paper.state === 'held')
    .map((paper) => fromPaper(paper, false, `交来的这份看不清或者不对，请重新拍。${photoWords(paper)}`));
}

const toldPlainly = '请把实际情况说清楚。';

/** The notice exactly as it is sent: the chosen lines, with the handler's words. */
export function noticeItems(all: readonly Proposed[], edits: SupplementEdits): SupplementItem[] {
  const chosen = all
    .filter((proposed) => edits.chosen[proposed.item.key] ?? proposed.chosen)
    .map(({ item }) => ({
      ...item,
      explanation: (edits.explanations[item.key] ?? item.explanation).trim() || toldPlainly,
    }));
  const own = edits.own
    .filter((line) => line.title.trim() !== '')
    .map(({ key, title, explanation }): SupplementItem => {
      const told = title.trim();
      return {
        key,
        kind: 'answer',
        typeCode: null,
        memberId: null,
        title: told,
        explanation: explanation.trim() || toldPlainly,
      };
    });
  return [...chosen, ...own];
}

const photoWords = (paper: NeededPaper): string => `要能看清：${paper.shows}。拍照上传就可以。`;
const isGiven = (signature: Signature): boolean => signature.state === 'signed' || signature.state === 'signedOnPaper';
