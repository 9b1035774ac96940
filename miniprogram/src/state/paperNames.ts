import { readStored, store } from '../platform/storage';

type Names = Readonly<Record<string, string>>;

const known = (): Names => readStored<Names>('paperNames') ?? {};

/** Remembers what papers are called, from the list of those needed. */
export function learnPaperNames(papers: readonly { typeCode: string; name: string }[]): void {
  const names = { ...known() };
  for (const { typeCode, name } of papers) names[typeCode] = name;
  store('paperNames', names);
}

/** What a paper is called; one whose name this phone has not met yet is a paper. */
export const paperName = (typeCode: string): string => known()[typeCode] ?? '材料';
