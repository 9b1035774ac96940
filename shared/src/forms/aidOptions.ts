import { aidCodes, type AidCode } from '../kernel/aidCode';
import type { Option } from './pageDef';

const words: Record<AidCode, { label: string; hint: string }> = {
  dibao: { label: '低保', hint: '家里人均收入低于标准，每月补差额' },
  tekun: { label: '特困供养', hint: '不能干活、没有收入、没有人能养，由政府供养' },
  dibaoMarginal: { label: '低保边缘家庭', hint: '收入比低保线高一些，能享受医疗、教育等帮助' },
  temporaryEmergency: { label: '临时救助（急难）', hint: '突然遇到难处，眼下过不去' },
  temporaryExpenditure: { label: '临时救助（花费大）', hint: '看病、上学一下子花了很多钱' },
  rigidExpenditure: { label: '刚性支出困难家庭', hint: '收入不算最低，但必须花的钱太多' },
  medical: { label: '医疗救助', hint: '帮着交医保、再报销一部分' },
  education: { label: '教育救助', hint: '减免学费、发助学金' },
  housing: { label: '住房救助', hint: '危房改造、公租房、租房补贴' },
  employment: { label: '就业救助', hint: '介绍工作、培训、公益岗位' },
  disaster: { label: '受灾救助', hint: '灾后的吃、穿、住和修房' },
};

export const aidOptions: readonly Option[] = aidCodes.map((value) => ({ value, ...words[value] }));
