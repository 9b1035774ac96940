import type { DeskCase } from './deskCase';
import { whatChanged } from './whatChanged';

const before = {
  timeline: [{ action: 'submit', at: '', on: '', byName: '示范甲', clause: '' }],
  status: 'submitted',
  handlerName: '示范周平',
  documents: [{ id: 'd1' }],
  signatures: [{ signatureId: null }],
  answers: { contactPhone: '138****0001' },
} as unknown as DeskCase;

describe('what a stale screen is told', () => {
  it('names who did what, the new stage and the new handler', () => {
    const after = {
      ...before,
      status: 'withdrawn',
      handlerName: '示范吴敏',
      timeline: [...before.timeline, { ...before.timeline[0], action: 'withdraw' }],
    } as DeskCase;
    expect(whatChanged(before, after)).toEqual(['示范甲：申请已撤回', '现在是「已撤回」', '经办人换成了示范吴敏']);
  });

  it('counts new papers and signatures and tells of changed answers', () => {
    const after = {
      ...before,
      documents: [{ id: 'd1' }, { id: 'd2' }],
      signatures: [{ signatureId: 's1' }],
      answers: { contactPhone: '138****0002' },
    } as unknown as DeskCase;
    expect(whatChanged(before, after)).toEqual(['多了 1 份材料', '多了 1 个签字', '填报内容有改动']);
  });

  it('never stays silent', () => {
    expect(whatChanged(before, before)).toEqual(['有别的改动']);
  });
});
