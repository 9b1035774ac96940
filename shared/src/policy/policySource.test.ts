import { describeCitation, type PolicySource } from './policySource';

const sources: PolicySource[] = [
  {
    id: 'JDZ',
    title: '方案',
    number: '景民字〔2024〕40号',
    issuer: '局',
    issuedOn: null,
    textAtHand: true,
    clauses: { '三(一)1': '1个工作日内审核' },
  },
  { id: 'TJ', title: '通知', number: null, issuer: '局', issuedOn: null, textAtHand: true, clauses: {} },
];

describe('a citation', () => {
  it('is told with document, clause and what it says', () => {
    expect(describeCitation(sources, 'JDZ 三(一)1')).toBe('景民字〔2024〕40号 三(一)1：1个工作日内审核');
    expect(describeCitation(sources, 'JDZ 三(一)1; TJ 二(九)')).toBe(
      '景民字〔2024〕40号 三(一)1：1个工作日内审核；《通知》 二(九)',
    );
  });

  it('stays as it is where the document is unknown', () => {
    expect(describeCitation(sources, 'XX 1')).toBe('XX 1');
  });
});
