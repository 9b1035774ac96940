import type { NeededPaper, PaperDocument } from '../deskCase';

/** One place in the row under the papers: something there, or something missing. */
export interface PaperTab {
  key: string;
  title: string;
  state: NeededPaper['state'];
  required: boolean;
  document: PaperDocument | null;
  /** What a usable paper shows, in the catalogue's words. */
  shows: string | null;
  clause: string | null;
}

/**
 * The papers of a case in the catalogue's order; documents nobody asked for stand behind. `titleOf` names a type,
 * `memberName` a person of the household.
 */
export function paperTabs(
  papers: readonly NeededPaper[],
  documents: readonly PaperDocument[],
  words: { titleOf: (typeCode: string) => string; memberName: (memberId: string) => string | null },
): PaperTab[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const shown = new Set<string>();
  const needed = papers.map((paper): PaperTab => {
    const document = (paper.documentId !== null && byId.get(paper.documentId)) || null;
    if (document) shown.add(document.id);
    const title = paper.memberName ? `${paper.memberName} ${paper.name}` : paper.name;
    const { key, state, required, shows, clause } = paper;
    return {
      key,
      title,
      state: document ? state : state === 'held' ? 'missing' : state,
      required,
      document,
      shows,
      clause,
    };
  });
  const others = documents
    .filter((document) => !shown.has(document.id) && document.pages.length > 0)
    .map((document): PaperTab => {
      const owner = document.memberId === null ? null : words.memberName(document.memberId);
      const title = words.titleOf(document.typeCode);
      return {
        key: `document:${document.id}`,
        title: owner ? `${owner} ${title}` : title,
        state: 'held',
        required: false,
        document,
        shows: null,
        clause: null,
      };
    });
  const place = (tab: PaperTab): number => (tab.document ? 0 : tab.state === 'obtainable' || !tab.required ? 2 : 1);
  // What is there comes first, then what is missing, then what need not be brought: the eye goes from left to right.
  return [...needed, ...others].sort((a, b) => place(a) - place(b));
}
