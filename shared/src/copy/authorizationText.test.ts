import { authorizationText } from './authorizationText';
import { renderText } from './renderText';

const params = { signer: '示范甲', applicant: '示范乙', forName: '示范丙', county: '示范县' };
const cases = {
  member: { forId: 'm2', asGuardian: false, required: true },
  memberApart: { forId: 'm2', asGuardian: false, required: false },
  guardian: { forId: 'm3', asGuardian: true, required: true },
  guardianApart: { forId: 'm3', asGuardian: true, required: false },
  obligor: { forId: 'o1', asGuardian: false, required: false },
};
const written = (whose: (typeof cases)['member']) => renderText(authorizationText(whose), params).paragraphs.join('\n');

describe('the authorization', () => {
  it.each(Object.entries(cases))(
    'B05 tells the %s what, with whom, for what, until when, how to revoke',
    (_, whose) => {
      const text = written(whose);
      const headings = [
        '一、查什么',
        '二、向谁查',
        '三、用来做什么',
        '四、管多久',
        '五、怎么撤回',
        '六、不签或者撤回会怎样',
      ];
      expect(headings.map((heading) => text.indexOf(heading) > 0)).toEqual(headings.map(() => true));
      for (const phrase of [
        '收入',
        '金融资产',
        '房产',
        '车辆',
        '示范县的民政部门',
        '银行',
        '随时可以撤回',
        '不要理由',
      ]) {
        expect(text).toContain(phrase);
      }
      expect(text).toContain('没有别人代签、代按指印');
    },
  );

  it('B05 has its own text, with its own id, for each position', () => {
    const ids = Object.values(cases).map((whose) => authorizationText(whose).id);
    expect(ids).toEqual(Object.keys(cases).map((name) => `authorization.${name}`));
    expect(new Set(Object.values(cases).map(written)).size).toBe(5);
  });

  it('B05 never makes an obligor, or who lives apart, a condition', () => {
    for (const whose of [cases.obligor, cases.memberApart, cases.guardianApart]) {
      expect(written(whose)).toContain('也不影响受理');
      expect(written(whose)).not.toContain('不能受理');
    }
    expect(written(cases.member)).toContain('不能受理');
  });

  it('B05 a guardian signs as guardian, for the person named', () => {
    const text = written(cases.guardian);
    expect(text).toContain('示范甲，是示范丙的监护人');
    expect(text).toContain('核对示范丙的下面这些信息');
    expect(text).not.toContain('核对我的');
  });
});
