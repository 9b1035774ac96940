import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { listColleagues } from '@twin-pledge/shared/contracts/desk/listColleagues';

type Colleague = EndpointAnswer<typeof listColleagues>['colleagues'][number];

/** Colleagues with the least loaded first; `why` says what keeps one from being chosen. */
export function colleagueChoices(
  colleagues: readonly Colleague[],
  handlerName: string | null,
): (Colleague & { why: string | null })[] {
  const reason = (colleague: Colleague): string | null => {
    if (colleague.recused) return '是申请人的近亲属，要回避';
    if (colleague.away) return '请假中';
    return colleague.name === handlerName ? '现在就是经办人' : null;
  };
  return colleagues
    .map((colleague) => ({ ...colleague, why: reason(colleague) }))
    .sort((a, b) => Number(a.why !== null) - Number(b.why !== null) || a.openDuties - b.openDuties);
}
