import type { NeededPaper } from '../deskCase';

type Place = 'members' | 'incomes' | 'spending';

const places: Record<string, Place> = {
  wageProof: 'incomes',
  businessRecord: 'incomes',
  medicalBills: 'spending',
  educationBills: 'spending',
  careBills: 'spending',
  rentContract: 'spending',
};

/** Which of the answers have no paper behind them, beside the answer they belong to. */
export function paperNotes(papers: readonly NeededPaper[]): Record<Place, string[]> {
  const notes: Record<Place, string[]> = { members: [], incomes: [], spending: [] };
  for (const paper of papers) {
    if (paper.state !== 'missing' && paper.state !== 'partial') continue;
    const place = places[paper.typeCode] ?? 'members';
    const whose = paper.memberName ? `${paper.memberName}的` : '';
    if (paper.required) notes[place].push(`缺${whose}${paper.name}`);
    // What is only welcome never holds anything up: the visit looks at it instead.
    else if (place !== 'members') notes[place].push(`${whose}${paper.name}没有，走访时核实`);
  }
  return notes;
}
