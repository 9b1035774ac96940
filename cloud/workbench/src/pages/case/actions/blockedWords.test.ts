import type { DeskCase } from '../deskCase';
import { blockedWords } from './blockedWords';

const view = (over: object) =>
  ({ acceptanceBlockedBy: [], signatures: [], papers: [], owed: [], waitingFor: null, ...over }) as unknown as DeskCase;

describe('what keeps a case from being accepted', () => {
  it('is said in one sentence: who has not signed, by whom it must be signed, which papers are not there', () => {
    const signatures = [
      {
        key: 'commitment:m1',
        kind: 'commitment',
        forName: '示范甲',
        asGuardian: true,
        signerName: '示范乙',
        state: 'missing',
      },
      { key: 'authorization:m2', kind: 'authorization', forName: '示范乙', asGuardian: false, state: 'linkSent' },
    ];
    const papers = [
      { key: 'householdRegister', name: '户口簿', memberName: null },
      { key: 'residentId.m2', name: '身份证', memberName: '示范乙' },
    ];
    const acceptanceBlockedBy = ['commitment:m1', 'authorization:m2', 'householdRegister', 'residentId.m2'];
    expect(blockedWords(view({ signatures, papers, acceptanceBlockedBy }))).toBe(
      '还缺：示范甲的承诺书（要由监护人示范乙签）、示范乙的核对授权（链接已发出）、户口簿、示范乙的身份证。',
    );
  });

  it('is what the resident was asked for while the case waits, and the way on when all has come', () => {
    const owed = [
      { title: '户口簿', done: true },
      { title: '示范乙的身份证', done: false },
    ];
    expect(blockedWords(view({ waitingFor: 'resident', owed }))).toBe('还在等群众补：示范乙的身份证。');
    const all = owed.map((item) => ({ ...item, done: true }));
    expect(blockedWords(view({ waitingFor: 'resident', owed: all }))).toContain('接着审核');
  });

  it('is nothing where everything is there', () => expect(blockedWords(view({}))).toBeNull());
});
