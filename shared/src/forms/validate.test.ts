import type { Answers, MemberAnswers } from './answers';
import { exampleFamily, exampleIdNumber } from './exampleFamily';
import { pageById } from './questions/allPages';
import { applyChanges } from './applyChange';
import { validateAll, validatePage } from './validate';

const todayOn = '2026-11-20';
const change = (path: string, value: unknown, to: Answers = exampleFamily) => applyChanges(to, [{ path, value }]);
const codes = (answers: Answers) => validateAll(answers, { todayOn }).map(({ path, code }) => `${path} ${code}`);

describe('checking answers', () => {
  it('finds nothing wrong with a whole family', () => {
    expect(validateAll(exampleFamily, { todayOn })).toEqual([]);
  });

  it('asks an empty draft for what it needs, and for nothing that was not asked', () => {
    const found = validateAll({}, { todayOn });
    expect(found.every((problem) => problem.code === 'required')).toBe(true);
    expect(found.map((problem) => problem.path)).toEqual(
      expect.arrayContaining(['purpose.forWhom', 'members', 'members.m1.identity.kind', 'property.homes']),
    );
    expect(found.map((problem) => problem.path)).not.toContain('account.bankName');
    expect(found.map((problem) => problem.path)).not.toContain('incomes');
  });

  it.each<[string, unknown, string]>([
    ['members.m1.identity.number', '360281198503120220', 'idChecksum'],
    ['members.m1.identity.number', '360281198502300221', 'idBirthDate'],
    ['members.m1.identity.number', '36028119850312', 'idLength'],
    ['members.m1.identity.number', '三六零', 'idCharacters'],
    ['members.m1.name', '张3', 'nameFormat'],
    ['members.m1.name', '赵'.repeat(51), 'tooLong'],
    ['residence.detail', '三组\u0000', 'textCharacters'],
    ['residence.detail', '三组\ud800', 'textCharacters'],
    ['residence.regionCode', '36028', 'regionFormat'],
    ['residence.regionCode', '360281100000', 'regionNotVillage'],
    ['contactPhone', '1380000', 'phoneFormat'],
    ['incomes.i1.amountFen', '-5', 'moneyNegative'],
    ['incomes.i1.amountFen', -500, 'moneyNegative'],
    ['incomes.i1.amountFen', '9999999999999', 'moneyTooLarge'],
    ['incomes.i1.amountFen', 99_999_999_999, 'moneyTooLarge'],
    ['incomes.i1.amountFen', '一千', 'moneyFormat'],
    ['incomes.i1.amountFen', 0, 'moneyTooSmall'],
    ['incomes.i1.memberId', 'm9', 'memberUnknown'],
    ['property.homes.h1.areaSquareMetres', '很大', 'integerFormat'],
    ['property.homes.h1.areaSquareMetres', 99_999, 'integerTooLarge'],
    ['account.accountNumber', '12ab', 'bankAccountFormat'],
    ['needs.events', [], 'required'],
  ])('%s = %j is %s', (path, value, code) => {
    expect(codes(change(path, value))).toContain(`${path} ${code}`);
  });

  it.each([
    ['１３８００００００１１', 'contactPhone'],
    ['+86 138-0000-0001', 'contactPhone'],
    ['0798-8220000', 'contactPhone'],
  ])('takes the phone number %s', (value, path) => {
    expect(codes(change(path, value))).toEqual([]);
  });

  it.each([
    ['2027-01-01', 'dateInFuture'],
    ['2026-02-30', 'dateImpossible'],
    ['今年', 'dateFormat'],
    ['1700-01-01', 'dateTooEarly'],
  ])('a birth date of %s is %s', (birthOn, code) => {
    const newborn: MemberAnswers = {
      id: 'm5',
      name: '示范己',
      relation: 'child',
      identity: { kind: 'newborn' },
      birthOn,
      sex: 'female',
      occupation: 'preschool',
      health: { status: 'healthy' },
      guardianMemberId: 'm1',
    };
    expect(codes(change('members.m5', newborn))).toContain(`members.m5.birthOn ${code}`);
  });

  it.each([
    ['newborn', undefined],
    ['foreigner', 'H12345678'],
    ['lost', undefined],
  ] as const)('takes a member without an 18-digit number: %s', (kind, number) => {
    const member = {
      id: 'm5',
      name: 'Anna 示范',
      relation: 'child',
      identity: { kind, number },
      birthOn: '2026年1月5日',
    };
    const more = { sex: 'female', occupation: 'preschool', health: { status: 'healthy' }, guardianMemberId: 'm2' };
    expect(codes(change('members.m5', { ...member, ...more }))).toEqual([]);
  });

  it('takes places that the system serves, and only those, as residence', () => {
    const context = { todayOn, coversRegion: (code: string) => code.startsWith('120115') };
    expect(validateAll(exampleFamily, context).map((problem) => problem.code)).toEqual(['regionNotCovered']);
  });

  it('A06 needs the applicant to agree, and the name and phone of who fills in', () => {
    const helped = change('purpose.forWhom', 'family');
    expect(codes(helped)).toEqual([
      'purpose.filerName required',
      'purpose.filerPhone required',
      'purpose.relationToApplicant required',
      'purpose.applicantAgrees required',
    ]);
    expect(codes(change('purpose.applicantAgrees', false, helped))).toContain('purpose.applicantAgrees mustAgree');
  });

  it('A06 does not need a phone of an applicant who has none, when somebody else files', () => {
    const without = change('contactPhone', null);
    expect(codes(without)).toEqual(['contactPhone required']);
    const helped = applyChanges(without, [
      { path: 'purpose.forWhom', value: 'helped' },
      { path: 'purpose.filerName', value: '示范协理员' },
      { path: 'purpose.filerPhone', value: '13800000009' },
      { path: 'purpose.applicantAgrees', value: true },
    ]);
    expect(codes(helped)).toEqual([]);
  });

  it('refuses what is no shape of answers, without looking further', () => {
    const found = validateAll({ members: 'all' } as unknown as Answers, { todayOn });
    expect(found).toEqual([{ pageId: 'purpose.who', path: 'members', code: 'wrongType' }]);
  });
});

describe('checks across answers', () => {
  it('tells one number on two people at the second', () => {
    const same = change('members.m4.identity.number', exampleFamily.members?.[1]?.identity?.number);
    const found = validateAll(same, { todayOn }).filter((problem) => problem.code === 'duplicateId');
    expect(found).toEqual([
      {
        pageId: 'members.identity',
        itemId: 'm4',
        path: 'members.m4.identity.number',
        code: 'duplicateId',
        params: { name: '示范乙' },
      },
    ]);
    const obligor = change('obligors.o1.identity.number', exampleFamily.members?.[0]?.identity?.number);
    expect(codes(obligor)).toContain('obligors.o1.identity.number duplicateId');
  });

  it('sees the same number through full-width digits and a small x', () => {
    const number = exampleIdNumber('19900107', '002');
    expect(number).toMatch(/X$/);
    const wide = Array.from(number, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
      .join('')
      .toLowerCase();
    const answers = change('obligors.o1.identity.number', wide, change('members.m2.identity.number', number));
    expect(codes(answers)).toContain('obligors.o1.identity.number duplicateId');
  });

  it('asks back, without hindering, after a spouse, a slip of ages and both kinds of support', () => {
    const noSpouse = change('members.m2.relation', 'sibling');
    const young = change('members.m3.relation', 'parent');
    const both = change('needs.aids', ['dibao', 'tekun']);
    for (const [answers, code] of [
      [noSpouse, 'spouseMissing'],
      [young, 'ageOrder'],
      [both, 'dibaoAndTekun'],
    ] as const) {
      expect(validateAll(answers, { todayOn })).toEqual([expect.objectContaining({ code, gentle: true })]);
    }
  });

  it('refuses two spouses', () => {
    expect(codes(change('members.m4.relation', 'spouse'))).toContain('members.m4.relation twoSpouses');
  });

  it.each([
    ['m3', 'guardianSelf'],
    ['m9', 'memberUnknown'],
    ['m4', 'guardianIncapable'],
  ])('B05 a guardian %s is %s', (guardian, code) => {
    expect(codes(change('members.m3.guardianMemberId', guardian))).toContain(`members.m3.guardianMemberId ${code}`);
  });

  it('B05 a minor is no guardian', () => {
    expect(codes(change('members.m4.guardianMemberId', 'm3'))).toContain(
      'members.m4.guardianMemberId guardianNotAdult',
    );
  });

  it('B05 takes a guardian from outside the household with name, relation and phone', () => {
    const outside = change('members.m3.guardianMemberId', 'outside');
    expect(codes(outside)).toEqual([
      'members.m3.outsideGuardian.name required',
      'members.m3.outsideGuardian.relation required',
      'members.m3.outsideGuardian.phone required',
    ]);
  });
});

describe('one page', () => {
  it('tells only its own problems', () => {
    const answers = change('members.m1.name', undefined, change('contactPhone', 'x'));
    const found = validatePage(pageById('place.where'), answers, { todayOn });
    expect(found).toEqual([{ pageId: 'place.where', path: 'contactPhone', code: 'phoneFormat' }]);
  });

  it('tells those of one member where it repeats', () => {
    const answers = change('members.m4.health.status', null, change('members.m2.health.status', null));
    const found = validatePage(pageById('members.life'), answers, { todayOn, itemId: 'm4' });
    expect(found.map((problem) => problem.path)).toEqual(['members.m4.health.status']);
    expect(found[0]?.itemId).toBe('m4');
  });

  it('agrees with the check of everything', () => {
    const answers = change('members.m3.identity.number', '1', change('incomes.i2.costFen', null));
    const all = validateAll(answers, { todayOn });
    for (const problem of all) {
      const own = validatePage(pageById(problem.pageId), answers, { todayOn, itemId: problem.itemId });
      expect(own).toContainEqual(problem);
    }
    expect(all.map((problem) => problem.code)).toEqual(['idLength', 'required', 'required', 'required']);
  });
});
