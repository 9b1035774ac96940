import * as fc from 'fast-check';
import { messageCodes } from '../casework/messageCodes';
import { messageWords } from './messages';

const all = {
  number: 'B-2026-000183',
  aid: 'dibao',
  applicant: '示范*',
  handler: '示范经办',
  dueOn: '2026-11-23',
  count: 2,
  items: '住院费用单、户口簿',
  signer: '示范甲',
};

describe('messages in words', () => {
  it.each(messageCodes)('%s has a title, a body and what to do, without English', (code) => {
    for (const params of [{}, all]) {
      const { title, body, next } = messageWords(code, params);
      for (const text of [title, body, next]) {
        expect(text.length).toBeGreaterThan(3);
        expect(text.replace('B-2026-000183', '')).not.toMatch(/[A-Za-z{}[\]]/);
      }
      expect(title.length).toBeLessThanOrEqual(24);
    }
  });

  it('A11 tells number, handler and until when', () => {
    const { title, body } = messageWords('applicationReceived', all);
    expect(title).toBe('低保申请已送到');
    expect(body).toBe('编号B-2026-000183。经办人是示范经办。最迟11月23日（周一）看完材料，给您答复。');
  });

  it('A04 names everything that is missing in one message', () => {
    const { body } = messageWords('supplementRequested', all);
    expect(body).toContain('一共2样：住院费用单、户口簿。');
    expect(body).toContain('请在11月23日（周一）前补上。');
  });

  it('D03 gives the ground of a refusal to accept, and its clause', () => {
    const { body, next } = messageWords('notAccepted', {
      ...all,
      ground: '不是本地受理',
      clause: '示范条款',
      explanation: '',
    });
    expect(body).toBe('编号B-2026-000183。理由：不是本地受理。依据：示范条款。');
    expect(next).toContain('复议');
  });

  it('leaves out what is not told instead of showing a gap', () => {
    const { handler, dueOn, ...less } = all;
    expect(handler && dueOn).toBeTruthy();
    expect(messageWords('applicationReceived', less).body).toBe('编号B-2026-000183。');
  });

  it('takes any parameters, and a code it does not know', () => {
    expect(messageWords('fromTheFuture', {}).title).toBe('有新消息');
    const params = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer()));
    fc.assert(
      fc.property(fc.constantFrom(...messageCodes, 'constructor'), params, (code, some) => {
        expect(messageWords(code, some).title).not.toBe('');
      }),
    );
  });
});
