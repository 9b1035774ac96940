import { checkPack } from './checkPack';
import { commitmentSides, ownCommitmentsSchema } from './ownCommitments';
import type { OwnCommitment } from './ownCommitments';
import type { PolicyEntry } from './policySchema';
import type { PolicySource } from './policySource';
import { packOf } from './testing/packOf';

const own = (id: OwnCommitment['id'], wishes: Partial<OwnCommitment> = {}): OwnCommitment => ({
  id,
  version: 'v1.own',
  title: '示范县承诺书',
  paragraphs: ['承诺人：{signer}。'],
  undertakings: Object.entries(commitmentSides[id].points).map(([covers, text]) => ({ covers, text })),
  closing: [],
  ...wishes,
});
const problemsOf = (value: unknown): string =>
  ownCommitmentsSchema
    .safeParse(value)
    .error?.issues.map(({ message }) => message)
    .join('\n') ?? '';

describe('a pack’s own commitments', () => {
  it.each(['commitment.resident', 'commitment.handler'] as const)(
    'B02, B03 %s: no point may be left out, however the rest is worded',
    (id) => {
      const whole = own(id);
      expect(problemsOf([whole])).toBe('');
      for (const [point, says] of Object.entries(commitmentSides[id].points)) {
        const undertakings = whole.undertakings.filter(({ covers }) => covers !== point);
        const problems = problemsOf([own(id, { undertakings })]);
        expect(problems).toContain(`没有写到“${says}”（covers: ${point}）`);
        expect(problems.split('\n')).toHaveLength(1);
      }
    },
  );

  it('may cover several points in one undertaking, and cite a document of its own beside them', () => {
    const covers = [...Object.keys(commitmentSides['commitment.resident'].points), 'MY2026 三'].join('; ');
    expect(problemsOf([own('commitment.resident', { undertakings: [{ covers, text: '都做到。' }] })])).toBe('');
  });

  it.each<[string, object[], string]>([
    ['a blank nobody can fill in', [own('commitment.handler', { title: '{applicant}' })], '{applicant} 填不了'],
    ['a text without its signer', [own('commitment.resident', { paragraphs: [] })], '没有写承诺人 {signer}'],
    ['the version of a standard text', [own('commitment.resident', { version: 'v1' })], '要换一个 version'],
    ['one version twice', [own('commitment.resident'), own('commitment.resident')], '要换一个 version'],
    ['another side', [{ ...own('commitment.resident'), id: 'commitment.third' }], '要写 commitment.resident'],
    ['something unknown', [{ ...own('commitment.resident'), script: 'x' }], 'Invalid input'],
    ['an empty paragraph', [own('commitment.resident', { closing: [''] })], '不能是空的'],
  ])('refuses %s', (_, texts, words) => {
    expect(problemsOf(texts)).toContain(words);
  });
});

describe('naming the text that is signed', () => {
  const sources: PolicySource[] = ['MF57', 'OWN'].map((id) => ({
    id,
    title: id,
    number: null,
    issuer: '试验',
    issuedOn: null,
    textAtHand: false,
    clauses: {},
  }));
  const entry = (id: string, value: unknown, validFrom = '2026-01-01'): PolicyEntry => ({
    id,
    value,
    validFrom,
    source: 'MF57',
  });
  const errorsOf = (...entries: PolicyEntry[]): string => {
    const pack = packOf('360281000000', entries);
    return checkPack(pack, [pack], sources, '2026-03-02')
      .filter(({ level, message }) => level === 'error' && !message.startsWith('缺'))
      .map(({ message }) => message)
      .join('\n');
  };
  const key = 'commitment.resident.v1.own';

  it('B01 is free where the pack brings the text along', () => {
    const brought = entry('commitment.ownTexts', [own('commitment.resident')]);
    expect(errorsOf(brought, entry('commitment.residentText', key))).toBe('');
    expect(errorsOf(entry('commitment.residentText', 'commitment.resident.v1'))).toBe('');
  });

  it('is refused where the text is not there on that day, or is the other side’s', () => {
    const later = entry('commitment.ownTexts', [own('commitment.resident')], '2026-02-01');
    expect(errorsOf(later, entry('commitment.residentText', key))).toContain(
      `commitment.residentText：2026-01-01 没有“${key}”这份申请人承诺书，可以写 commitment.resident.v1`,
    );
    expect(errorsOf(entry('commitment.handlerText', 'commitment.resident.v1'))).toContain('这份经办人承诺书');
    const gone = entry('commitment.ownTexts', [], '2026-02-01');
    const brought = entry('commitment.ownTexts', [own('commitment.resident')]);
    expect(errorsOf(brought, entry('commitment.residentText', key), gone)).toContain('2026-02-01 没有');
  });

  it('B01 never edits what may have been signed: other words, another version', () => {
    const first = entry('commitment.ownTexts', [own('commitment.resident')]);
    const edited = entry('commitment.ownTexts', [own('commitment.resident', { title: '改过的' })], '2026-02-01');
    expect(errorsOf(first, edited)).toContain('要换一个新的 version');
  });
});
