import type { Answers } from './answers';
import { applyChanges } from './applyChange';
import { exampleFamily } from './exampleFamily';
import { requiredSignatures } from './signers';

const todayOn = '2026-11-20';
const change = (path: string, value: unknown, to: Answers = exampleFamily) => applyChanges(to, [{ path, value }]);
const text = (answers: Answers, onDay = todayOn) =>
  requiredSignatures(answers, onDay).map(
    (need) =>
      `${need.kind} ${need.forId} by ${need.signerId}${need.asGuardian ? ' as guardian' : ''}${need.required ? '' : ' (asked)'}`,
  );

describe('who signs', () => {
  it('B05 each adult for oneself, a guardian for an incapable adult; guardians of minors and obligors are asked only', () => {
    expect(text(exampleFamily)).toEqual([
      'commitment m1 by m1',
      'authorization m1 by m1',
      'authorization m2 by m2',
      'authorization m3 by m1 as guardian (asked)',
      'authorization m4 by m1 as guardian',
      'authorization o1 by o1 (asked)',
    ]);
  });

  it('B05 a proxy who fills in signs nothing', () => {
    const filed = change('purpose.filerName', '示范代办', change('purpose.forWhom', 'helped'));
    expect(text(filed)).toEqual(text(exampleFamily));
  });

  it('B05 a minor signs for oneself from the eighteenth birthday on', () => {
    expect(text(exampleFamily, '2032-08-31')).toContain('authorization m3 by m1 as guardian (asked)');
    expect(text(exampleFamily, '2032-09-01')).toContain('authorization m3 by m3');
  });

  it('B05 the guardian of a minor applicant signs the commitment, also from outside the household', () => {
    const orphan: Answers = {
      members: [
        {
          id: 'm1',
          name: '示范孤',
          identity: { kind: 'newborn' },
          birthOn: '2019-05-01',
          guardianMemberId: 'outside',
          outsideGuardian: { name: '示范村村委会', relation: '村委会', phone: '13800000001' },
        },
      ],
    };
    const [commitment] = requiredSignatures(orphan, todayOn);
    expect(commitment).toEqual({
      kind: 'commitment',
      forId: 'm1',
      forName: '示范孤',
      signerId: 'outside:m1',
      signerName: '示范村村委会',
      signerIdNumber: null,
      asGuardian: true,
      required: true,
    });
  });

  it('B05 asks those who live apart without waiting for them, and nobody who is out of reach', () => {
    const apart = change('members.m2.livesTogether', false);
    expect(text(apart)).toContain('authorization m2 by m2 (asked)');
    expect(text(change('members.m2.occupation', 'imprisoned'))).not.toContain('authorization m2 by m2');
    expect(text(change('members.m2.occupation', 'missing')).join()).not.toContain('m2');
    expect(text(change('members.m2.occupation', 'military'))).toContain('authorization m2 by m2 (asked)');
    expect(text(change('hasObligors', false)).join()).not.toContain('o1');
  });

  it('B05 leaves the signer open while no guardian is told of', () => {
    const without = change('members.m3.guardianMemberId', null);
    expect(text(without)).toContain('authorization m3 by  as guardian (asked)');
  });

  it('B05 waits for the guardian of a minor who applies', () => {
    const [applicant, ...others] = exampleFamily.members ?? [];
    const child = {
      ...applicant!,
      birthOn: '2015-01-01',
      identity: { kind: 'newborn' as const },
      guardianMemberId: 'm2',
    };
    const needs = text({ ...exampleFamily, members: [child, ...others] });
    expect(needs).toContain('commitment m1 by m2 as guardian');
    expect(needs).toContain('authorization m1 by m2 as guardian');
  });
});
