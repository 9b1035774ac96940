import type { CaseView } from '../../../state/views';
import { stepsAhead } from './stepsAhead';

interface Given {
  status: CaseView['status'];
  aid?: CaseView['aid'];
  running?: readonly string[];
  done?: readonly string[];
}

const ahead = ({ status, aid = 'dibao', running = [], done = [] }: Given) =>
  stepsAhead({
    status,
    aid,
    duties: running.map((kind) => ({ kind, state: 'open' })),
    timeline: done.map((action) => ({ action })),
  } as unknown as CaseView);

const decision = '作出决定，通知您';

describe('what comes next', () => {
  it.each<[Given, string[]]>([
    [
      { status: 'submitted', running: ['reviewMaterials'] },
      [
        '受理，或者一次告诉您还要补什么',
        '上门调查，核对家庭情况',
        '评估家庭情况和需要的帮助',
        '提出初审意见，在村里公示',
        decision,
      ],
    ],
    [
      { status: 'accepted', running: ['surveyHousehold', 'postNotice'] },
      ['评估家庭情况和需要的帮助', '提出初审意见', decision],
    ],
    [{ status: 'investigated', running: ['assessCase'] }, ['提出初审意见，在村里公示', decision]],
    [{ status: 'assessed', running: ['formOpinion'], done: ['startPublicity', 'endPublicity'] }, [decision]],
    [{ status: 'publicity', running: ['keepNotice'], done: ['giveOpinion', 'startPublicity'] }, [decision]],
    [{ status: 'deciding', running: ['decideCase'], done: ['giveOpinion', 'startPublicity'] }, []],
    [{ status: 'accepted', aid: 'medical', running: ['sendReferral'] }, ['主管部门答复您']],
    [{ status: 'referred', aid: 'medical', running: ['collectReferralAnswer'] }, []],
    [{ status: 'approved', running: ['deliverApprovalNotice'] }, []],
    [{ status: 'relieved', running: ['completeReliefPapers'] }, []],
  ])('%o', (given, steps) => {
    expect(ahead(given)).toEqual(steps);
  });
});
