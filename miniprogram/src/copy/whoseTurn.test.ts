import { whoseTurn } from './whoseTurn';

describe('whose turn it is', () => {
  it.each([
    ['submitted', 'resident', null, 'turn', '等您处理'],
    ['submitted', null, { late: false }, 'going', '办理中'],
    ['accepted', null, { late: true }, 'late', '已超时'],
    ['notAccepted', null, null, 'late', '不予受理'],
    ['approved', null, { late: false }, 'done', '已批准'],
    ['refused', null, null, 'late', '没有批准'],
    ['withdrawn', null, null, 'paused', '已撤回'],
  ] as const)('%s, waiting for %s', (status, waitingFor, current, tone, words) => {
    expect(whoseTurn({ status, waitingFor, current })).toEqual({ tone, words });
  });
});
