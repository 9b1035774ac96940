import type { StaffView } from '../../../app/session/staffSession';
import type { DeskCase } from '../deskCase';
import type { Procedure } from './procedure';

type Viewer = Pick<StaffView, 'staffId' | 'name' | 'roles'>;

/**
 * Why the one who looks can't decide a case that waits for its decision; null where they can, or where nothing is to be
 * decided yet. Two people must look at it (D07).
 */
export function whyNotDecide(
  { status, mayDo, entries }: Pick<Procedure, 'status' | 'mayDo' | 'entries'>,
  { handlerName, duties }: Pick<DeskCase, 'handlerName' | 'duties'>,
  viewer: Viewer,
): string | null {
  if (status !== 'deciding' || mayDo.includes('refuse')) return null;
  const owed = (kind: string) => duties.some((duty) => duty.kind === kind && duty.state === 'open');
  if (owed('reviewObjection')) return '有异议还没复核完，复核完才能决定。';
  if (owed('holdDemocraticReview')) return '民主评议还没有结果，有了结果才能决定。';
  if (!viewer.roles.includes('townshipLeader') && !viewer.roles.includes('countyOfficer'))
    return '经办、调查、提意见的人，按规定不能作决定。这一件由负责人决定。';
  if (handlerName === viewer.name) return '您是这一件的经办人，按规定不能由您作决定，请另一位负责人来办。';
  if (wasInvestigator(entries, viewer.staffId))
    return '您参加了这一件的入户调查，按规定不能再作决定，请另一位负责人来办。';
  if (entries.some(({ action, byName }) => action === 'giveOpinion' && byName === viewer.name))
    return '初审意见是您提的，按规定不能再作决定，请另一位负责人来办。';
  return '这一件不归您决定：按金额归另一级负责，或者您经手过、要回避。';
}

const wasInvestigator = (entries: Procedure['entries'], staffId: string): boolean =>
  entries.some(({ action, content }) => {
    const people = content['people'];
    return action === 'submitSurvey' && Array.isArray(people) && people.includes(staffId);
  });
