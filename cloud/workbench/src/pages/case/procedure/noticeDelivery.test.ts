import { noticeDelivery } from './noticeDelivery';

const when = (at: string) => at;
const opening = { byName: '示小兰', at: '3月17日' };
const byHand = { evidence: '当面交给本人', byName: '示范经办', at: '3月18日' };

describe('whether a notice arrived', () => {
  it('D03 a decision that nobody opened is the office’s to deliver', () => {
    expect(noticeDelivery({ kind: 'approval', openings: [], delivery: null }, when)).toMatchObject({
      tone: 'turn',
      words: '还没送达',
    });
    expect(noticeDelivery({ kind: 'acceptance', openings: [], delivery: null }, when).tone).toBe('plain');
  });

  it('D03 says how it is known: opened on a phone, or handed over by whom', () => {
    const opened = { evidence: '手机', byName: '', at: '3月17日' };
    expect(noticeDelivery({ kind: 'approval', openings: [opening], delivery: opened }, when).proof).toBe(
      '示小兰 3月17日在手机上打开。',
    );
    expect(noticeDelivery({ kind: 'refusal', openings: [], delivery: byHand }, when)).toMatchObject({
      words: '已送达',
      proof: '示范经办 3月18日登记：当面交给本人。',
    });
    expect(noticeDelivery({ kind: 'acceptance', openings: [opening], delivery: null }, when).words).toBe('已看到');
  });
});
