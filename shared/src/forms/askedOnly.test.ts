import { applyChanges } from './applyChange';
import { askedOnly } from './askedOnly';
import { exampleFamily } from './exampleFamily';
import { normalise } from './normalise';
import { shapeProblems } from './shapeProblems';
import { validateAll } from './validate';

const todayOn = '2026-11-20';

describe('askedOnly', () => {
  it('keeps all of what was asked', () => {
    expect(askedOnly(exampleFamily, todayOn)).toEqual(normalise(exampleFamily));
  });

  it('leaves out what another answer has closed since', () => {
    const answers = applyChanges(exampleFamily, [
      { path: 'hasIncome', value: false },
      { path: 'property.hasVehicle', value: false },
      { path: 'hasObligors', value: false },
      { path: 'members.m4.health.status', value: 'healthy' },
    ]);
    const kept = askedOnly(answers, todayOn);
    expect(kept.incomes).toBeUndefined();
    expect(kept.obligors).toBeUndefined();
    expect(kept.property?.vehicles).toBeUndefined();
    expect(kept.members?.[3]).not.toHaveProperty('guardianMemberId');
    expect(kept.members?.[3]).not.toHaveProperty('legallyCapable');
    expect(kept.members?.[3]?.health).toEqual({ status: 'healthy' });
    expect(validateAll(kept, { todayOn })).toEqual(validateAll(answers, { todayOn }));
  });

  it('gives answers of the right shape, and the same again', () => {
    const once = askedOnly(exampleFamily, todayOn);
    expect(shapeProblems(once)).toEqual([]);
    expect(askedOnly(once, todayOn)).toEqual(once);
    expect(askedOnly({}, todayOn)).toEqual({});
  });
});
