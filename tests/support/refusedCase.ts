import type { Answers } from '@twin-pledge/shared/forms/answers';
import { motherAndSon } from './familyAnswers';
import { inquiredCase } from './procedureWalk';
import type { CaseOffice } from './procedureWalk';
import type { RunningCloud } from './startCloud';

/** Wages of a son that put mother and son above 低保 and within 低保边缘 in 乐平市. */
export const marginalWage: Partial<Answers> = {
  incomes: [{ id: 'i1', memberId: 'm2', kind: 'wage', source: '打零工', amountFen: 190_000, per: 'month' }],
};

/** A case of 低保 that was assessed, with these needs, and refused: the family earns too much for it, by some yuan. */
export async function refusedCase(
  cloud: RunningCloud,
  office: CaseOffice,
  { wishes = {}, needs = [] }: { wishes?: Partial<Answers>; needs?: readonly string[] } = {},
) {
  const filed = await inquiredCase(cloud, office, motherAndSon({ ...marginalWage, ...wishes }));
  const { walk, id } = filed;
  await walk.act('handler', 'startPublicity', { photos: [id] });
  await walk.act('handler', 'recordAssessment', { needs: needs as never });
  cloud.clock.advanceDays(9);
  await walk.act('handler', 'endPublicity');
  await walk.act('handler', 'giveOpinion', { opinion: 'refuse', reason: '人均收入高于低保标准' });
  await walk.act('leader', 'refuse', { reason: '人均收入高于低保标准', basis: 'JDZ 三(一)4' });
  return filed;
}
