import type { ChecklistItem, NeededPaper, Signature } from '../deskCase';
import { cannotBeHad, heldPapers, noEdits, noticeItems, proposals } from './supplement';

const paper = (key: string, over: Partial<NeededPaper> = {}): NeededPaper => ({
  key,
  typeCode: key.split('.')[0] ?? key,
  name: '户口簿',
  shows: '首页和每人一页',
  memberId: null,
  memberName: null,
  required: true,
  clause: 'LX 二(二)2',
  state: 'missing',
  documentId: null,
  catalogueVersion: 'nation-2026.1',
  ...over,
});
const signature = (over: Partial<Signature> = {}): Signature => ({
  key: 'authorization:m2',
  kind: 'authorization',
  forId: 'm2',
  forName: '示范乙',
  signerId: 'm2',
  signerName: '示范乙',
  asGuardian: false,
  required: true,
  state: 'missing',
  signatureId: null,
  signedAt: null,
  linkExpiresAt: null,
  linkOpenedAt: null,
  linkRanOut: false,
  remindedOn: null,
  ...over,
});
const check = (key: string, auto: boolean | null = null): ChecklistItem => ({ key, label: key, clause: 'TJ', auto });
const view = (over: Partial<Parameters<typeof proposals>[0]>) => ({
  papers: [],
  signatures: [],
  checklist: [],
  supplementRequests: [],
  ...over,
});
const keysOf = (over: Parameters<typeof view>[0], ticks = {}) =>
  noticeItems(proposals(view(over), ticks), noEdits).map((item) => item.key);

describe('the one notice', () => {
  it('A04 does not ask again by itself for what the resident said cannot be had', () => {
    const papers = [paper('householdRegister'), paper('wageProof', { name: '工资单' })];
    const checklist = [check('papersComplete', false)];
    const cannotProvide = [{ key: 'householdRegister', title: '户口簿', why: '示范：烧了' }];
    const told = { ordinal: 1, requestedAt: '', items: [], reason: null, flagged: false, answeredAt: '', note: null };
    const supplementRequests = [{ ...told, cannotProvide }];
    expect(cannotBeHad({ papers, supplementRequests })).toEqual(cannotProvide);
    expect(keysOf({ papers, checklist, supplementRequests })).toEqual(['wageProof']);
    expect(keysOf({ papers: [papers[0]!], checklist, supplementRequests })).toEqual([]);
    const arrived = [paper('householdRegister', { state: 'held' })];
    expect(cannotBeHad({ papers: arrived, supplementRequests })).toEqual([]);
  });

  it('A04 asks for each missing required paper and signature at once', () => {
    const papers = [
      paper('householdRegister'),
      paper('residentId.m2', { memberId: 'm2', memberName: '示范乙', name: '身份证' }),
    ];
    expect(keysOf({ papers, signatures: [signature()] })).toEqual([
      'householdRegister',
      'residentId.m2',
      'authorization:m2',
    ]);
  });

  it('A05 never asks for what is held or what an office can look up', () => {
    const papers = [paper('householdRegister', { state: 'held' }), paper('residentId.m1', { state: 'obtainable' })];
    expect(proposals(view({ papers }), {})).toEqual([]);
  });

  it('A13 offers papers of the catalogue only, with its type and person', () => {
    const [proposed] = proposals(
      view({ papers: [paper('residentId.m2', { memberId: 'm2', memberName: '示范乙' })] }),
      {},
    );
    expect(proposed?.item).toMatchObject({
      kind: 'paper',
      typeCode: 'residentId',
      memberId: 'm2',
      title: '示范乙的户口簿',
    });
  });

  it('asks what the handler took the tick from, and only offers what nobody has looked at', () => {
    const checklist = [check('incomeDeclared'), check('propertyDeclared')];
    expect(keysOf({ checklist }, { incomeDeclared: false })).toEqual(['incomeDeclared']);
    expect(proposals(view({ checklist }), { incomeDeclared: false })).toHaveLength(2);
  });

  it('does not say a missing paper twice, nor ask residents what the office has to settle', () => {
    const checklist = [check('papersComplete', false), check('noDuplicate', false)];
    expect(keysOf({ papers: [paper('householdRegister')], checklist })).toEqual(['householdRegister']);
  });

  it('sends the handler’s words, leaves out what was taken out, and adds questions of their own', () => {
    const all = proposals(view({ papers: [paper('householdRegister'), paper('diagnosis')] }), {});
    const items = noticeItems(all, {
      chosen: { diagnosis: false },
      explanations: { householdRegister: '  缺第三页  ' },
      own: [
        { key: 'own1', title: ' 务工单位叫什么 ', explanation: '' },
        { key: 'own2', title: ' ', explanation: '空的不发' },
      ],
    });
    expect(items.map(({ key, explanation }) => [key, explanation])).toEqual([
      ['householdRegister', '缺第三页'],
      ['own1', '请把实际情况说清楚。'],
    ]);
  });

  it('lets a paper that can’t be read be asked for again', () => {
    expect(heldPapers(view({ papers: [paper('householdRegister', { state: 'held' })] }))).toMatchObject([
      { chosen: false, item: { typeCode: 'householdRegister' } },
    ]);
  });
});
