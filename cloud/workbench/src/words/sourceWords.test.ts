import { sourceChip, sourceNote } from './sourceWords';
import type { SourceLine } from './sourceWords';

const line = (wishes: Partial<SourceLine>): SourceLine => ({
  id: 'x',
  memberId: 'm1',
  memberName: '示桂兰',
  sourceCode: 'demoTax',
  sourceName: '示范税务',
  by: 'http',
  state: 'waiting',
  fault: null,
  attempts: 0,
  askedAt: '2026-03-09T01:00:00.000Z',
  answeredAt: null,
  asOfOn: null,
  late: false,
  reused: false,
  nextTryAt: null,
  open: true,
  closed: null,
  ...wishes,
});

describe('what became of a question to a source', () => {
  it('C03 says why an answer is not there yet, and when it is tried again', () => {
    const failing = line({ fault: 'unreachable', attempts: 2, nextTryAt: '2026-03-09T02:00:00.000Z' });
    expect(sourceChip(failing)).toEqual({ tone: 'turn', words: '还没查到，会再试' });
    expect(sourceNote(failing)).toBe('连不上，试了 2 次 · 3月9日 10:00 再试');
    expect(sourceChip(line({ by: 'file' })).words).toBe('等对方的结果文件');
  });

  it('C03 says silent, unreadable and misnamed answers as what they are', () => {
    const words = (['silent', 'malformed', 'mismatch', 'personUnknown'] as const).map(
      (state) => sourceChip(line({ state })).words,
    );
    expect(words).toEqual(['没有答复', '答复看不懂', '姓名和号码对不上', '那边没有这个人']);
  });

  it('C03 says when it came, of which day it speaks, and the reason to do without', () => {
    const late = line({ state: 'found', answeredAt: '2026-03-19T02:00:00.000Z', asOfOn: '2026-03-18', late: true });
    expect(sourceNote(late)).toBe('3月19日 10:00 答复（过了期限） · 截至 2026-03-18');
    const closed = line({ state: 'silent', fault: 'timeout', closed: { reason: '示范原因', byName: '示范韩梅' } });
    expect(sourceChip(closed).words).toBe('没有答复，已说明');
    expect(sourceNote(closed)).toBe('等了很久没有回应 · 示范韩梅：示范原因');
  });
});
