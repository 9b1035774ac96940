import { exampleFamily } from './exampleFamily';
import { answerChanges } from './answerChanges';
import { applyChanges } from './applyChange';
import { isFixedAfterSending } from './fixedAfterSending';

const todayOn = '2026-03-02';
const options = { todayOn, mask: true };
const family = exampleFamily;

describe('what a correction changed', () => {
  it('is nothing where nothing was', () => {
    expect(answerChanges(family, family, options)).toEqual([]);
  });

  it('names the question, what stood there and what stands there now', () => {
    const after = applyChanges(family, [{ path: 'residence.detail', value: '七组1号' }]);
    expect(answerChanges(family, after, options)).toEqual([
      {
        path: 'residence.detail',
        about: null,
        label: expect.any(String),
        before: family.residence?.detail,
        after: '七组1号',
      },
    ]);
  });

  it('tells that a number differs also where only its hidden middle does', () => {
    const phone = '13812340005';
    const other = '13856780005';
    const [one, two] = [phone, other].map((value) => applyChanges(family, [{ path: 'contactPhone', value }]));
    expect(answerChanges(one!, two!, options)).toMatchObject([
      { path: 'contactPhone', before: '138****0005', after: '138****0005（中间几位不同）' },
    ]);
  });

  it('shows what came and what went', () => {
    const member = family.members!.at(-1)!;
    const without = applyChanges(family, [{ path: `members.${member.id}`, value: null }]);
    const gone = answerChanges(family, without, options).filter(({ path }) => path.startsWith(`members.${member.id}.`));
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.every(({ after }) => after === '')).toBe(true);
    const back = answerChanges(without, family, options).filter(({ path }) => path.startsWith(`members.${member.id}.`));
    expect(back.every(({ before }) => before === '')).toBe(true);
  });
});

describe('what stays as it was sent', () => {
  it.each([
    ['purpose.filerName', true],
    ['members.m1.identity.number', true],
    ['members.m1.name', true],
    ['members.m2.name', false],
    ['members.m1.nameBefore', false],
    ['residence.detail', false],
  ])('%s: %s', (path, fixed) => expect(isFixedAfterSending(path)).toBe(fixed));
});
