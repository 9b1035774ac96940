import { handlerCommitment, residentCommitment } from './commitments';
import { renderText } from './renderText';
import type { SigningTextDef } from './renderText';

const params = { signer: '示范甲', applicant: '示范乙', forName: '示范乙', county: '示范县' };
const whole = (text: SigningTextDef) => renderText(text, params).paragraphs.join('\n');
const undertaking = (text: SigningTextDef, covers: string) =>
  text.undertakings.filter((one) => one.covers === covers).map((one) => one.text);

describe('the two-way commitment', () => {
  it('B01 has a side of the applicant and a side of the handler, six undertakings each', () => {
    expect(residentCommitment.undertakings.map((one) => one.covers)).toEqual(
      [1, 2, 3, 4, 5, 6].map((point) => `LX 二(二)${point}`),
    );
    expect(handlerCommitment.undertakings.map((one) => one.covers)).toEqual(
      [1, 2, 3, 4, 5, 6].map((point) => `LX 二(一)${point}`),
    );
  });

  it.each([
    [1, ['接待热情', '及时反馈', '不索拿卡要', '不优亲厚友', '门难进、脸难看、事难办']],
    [2, ['低收入人口动态监测信息平台', '数据录入和更新', '信息共享']],
    [3, ['一次性告知', '不再要求重复提交', '协助申请或者代为申请']],
    [
      4,
      [
        '定期访视',
        '家庭人口',
        '经济状况',
        '财产',
        '启动救助程序',
        '医疗、教育、住房、就业',
        '推送',
        '渐退期',
        '终止救助',
      ],
    ],
    [5, ['宣传解释政策', '信访接待', '信访维稳']],
    [
      6,
      [
        '心理疏导',
        '精神慰藉',
        '矛盾突出、生活失意、心态失衡、行为失常',
        '偏执',
        '跟踪帮扶',
        '心理辅导',
        '心理危机干预',
      ],
    ],
  ])('B02 covers point %i of the handler', (point, phrases) => {
    const [text = ''] = undertaking(handlerCommitment, `LX 二(一)${point}`);
    for (const phrase of phrases) expect(text).toContain(phrase);
  });

  it.each([
    [1, ['家庭经济状况核对授权书', '一起生活的家里人', '义务人']],
    [2, ['户口簿', '身份证', '在校证明', '完整提交']],
    [3, ['车辆', '房产', '金融资产', '银行存款']],
    [4, ['收入', '刚性支出', '法定赡养、抚养、扶养义务人']],
    [5, ['环境整治', '文明劝导', '公益活动']],
    [6, ['人口', '身体状况', '收入', '财产', '就业', '及时告诉']],
  ])('B03 covers point %i of the applicant', (point, phrases) => {
    const [text = ''] = undertaking(residentCommitment, `LX 二(二)${point}`);
    for (const phrase of phrases) expect(text).toContain(phrase);
  });

  it('B03 community activities are no condition', () => {
    expect(undertaking(residentCommitment, 'LX 二(二)5')[0]).toContain('参加不参加，不影响我得到救助');
  });

  it('B04 the applicant vouches for truth, answers for it in law and accepts the sanctions', () => {
    const text = whole(residentCommitment);
    for (const phrase of [
      '真实、完整',
      '负法律责任',
      '公示不少于7天',
      '调整救助金或者停止救助',
      '退回',
      '1倍以上3倍以下的罚款',
      '治安管理处罚',
      '追究刑事责任',
    ]) {
      expect(text).toContain(phrase);
    }
    expect(text).toContain('申辩');
  });

  it('B04 the handler accepts supervision and its consequences', () => {
    const text = whole(handlerCommitment);
    for (const phrase of ['不作为、慢作为、乱作为', '不贪污', '监督约束', '问责']) expect(text).toContain(phrase);
  });

  it('B05 the applicant or a guardian signs, nobody else', () => {
    expect(whole(residentCommitment)).toContain('不能代替签字');
    expect(whole(residentCommitment)).toContain('监护人');
  });
});
