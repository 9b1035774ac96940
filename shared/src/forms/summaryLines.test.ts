import { applyChanges } from './applyChange';
import { exampleFamily } from './exampleFamily';
import { maskedText } from './maskedText';
import { summaryLines } from './summaryLines';
import { visiblePages } from './walk';

const todayOn = '2026-11-20';
const lines = (mask: boolean, answers = exampleFamily) =>
  summaryLines(answers, {
    todayOn,
    mask,
    regionName: (code) => (code === '360281100201' ? '示范村' : undefined),
  }).flatMap((group) => group.lines);
const valueOf = (path: string, mask = false) => lines(mask).find((line) => line.path === path)?.value;

describe('what was answered, in words', () => {
  it.each([
    ['purpose.forWhom', '给自己家'],
    ['residence.regionCode', '示范村'],
    ['needs.aids', '低保、医疗救助'],
    ['members.m2.relation', '丈夫或妻子'],
    ['members.m4.health.disability.grade', '二级'],
    ['members.m3.guardianMemberId', '示范甲'],
    ['incomes.i1.amountFen', '1,380.00元'],
    ['property.homes.h1.areaSquareMetres', '120'],
    ['property.hasBusiness', '否'],
    ['property.otherFen', '0.00元'],
    ['spending.s1.memberId', '示范乙'],
  ])('%s: %s', (path, words) => {
    expect(valueOf(path)).toBe(words);
  });

  it('masks numbers when asked to, and only numbers', () => {
    expect(valueOf('members.m1.identity.number', true)).toMatch(/^360\*{11}\d{3}[\dX]$/);
    expect(valueOf('contactPhone', true)).toBe('138****0001');
    expect(valueOf('account.accountNumber', true)).toBe('620************0001');
    expect(valueOf('members.m1.name', true)).toBe('示范甲');
    const open = JSON.stringify(lines(true));
    for (const member of exampleFamily.members ?? []) expect(open).not.toContain(member.identity?.number);
  });

  it('shows required answers that are missing as empty, and leaves out what may be', () => {
    const answers = applyChanges(exampleFamily, [
      { path: 'contactPhone', value: null },
      { path: 'needs.story', value: null },
    ]);
    const found = lines(false, answers);
    expect(found.find((line) => line.path === 'contactPhone')?.value).toBe('');
    expect(found.find((line) => line.path === 'needs.story')).toBeUndefined();
  });

  it('leads back to a page that is asked, with the name of whom it is about', () => {
    const pages = visiblePages(exampleFamily, todayOn);
    for (const line of lines(false)) {
      expect(pages).toContainEqual(
        line.itemId === undefined ? { pageId: line.pageId } : { pageId: line.pageId, itemId: line.itemId },
      );
    }
    expect(lines(false).find((line) => line.path === 'members.m4.occupation')?.about).toBe('示范丁');
    expect(lines(false).find((line) => line.path === 'incomes.i1.per')?.about).toBe('示范甲：打工、上班的工资');
  });

  it('hides short texts whole but for two characters', () => {
    expect(maskedText('AB12345')).toBe('*****45');
    expect(maskedText('12')).toBe('**');
  });
});
