/** The keys of a scenario, and the Chinese word that an official may write instead. */
export const keyWords = {
  name: '名称',
  pack: '政策包',
  region: '地区',
  date: '日期',
  decidedOn: '决定日期',
  assume: '假定',
  facts: '情况',
  expect: '结果',
  area: '城乡',
  members: '家庭成员',
  incomes: '收入',
  spending: '支出',
  property: '财产',
  obligors: '义务人',
  singlePersonEntry: '单人户申请',
  selfCare: '自理能力',
  relief: '临时救助',
  marginalGrant: '符合边缘补助条件',
  id: '编号',
  relation: '关系',
  age: '年龄',
  born: '出生日期',
  livesTogether: '共同居住',
  occupation: '现状',
  married: '已婚',
  legalDutyFound: '认定有法定义务',
  awaySince: '离家日期',
  declaredMissing: '宣告失踪',
  disability: '残疾',
  category: '类别',
  grade: '等级',
  seriouslyIll: '重病',
  listedIllness: '病种档次',
  receivesDibao: '已享受低保',
  member: '成员',
  kind: '种类',
  transfer: '转移种类',
  amount: '金额',
  months: '月数',
  operating: '经营费用',
  depreciation: '折旧',
  incomeTax: '个人所得税',
  socialInsurance: '社会保障支出',
  employmentCost: '就业成本',
  cash: '现金类财产',
  cars: '机动车',
  homes: '住房',
  foundWithinLimits: '认定未超限额',
  foundWithinMarginalLimits: '认定未超边缘限额',
  incomeMonthly: '月收入',
  householdSize: '人口',
  parentsSupported: '赡养人数',
  foundUnable: '认定无力赡养',
  requestedBy: '申请人',
  unmet: '做不到的项数',
  support: '供养方式',
  emergencyFound: '认定急难',
  spendingBeyondMeansFound: '认定支出超出承受能力',
  proposed: '拟救助金额',
  eligible: '符合',
  counted: '计入人口',
  income: '家庭月收入',
  outcomes: '各项救助',
  aid: '救助',
  firstMonth: '起发月份',
  careGrade: '护理档次',
  reasons: '理由',
  clauses: '依据',
  findings: '待认定',
  aboveTownshipAuthority: '超出乡镇权限',
} as const;
export type ScenarioKey = keyof typeof keyWords;

/** Values that an official may write in Chinese, by the key they stand under. */
export const valueWords: Partial<Record<ScenarioKey, Readonly<Record<string, string>>>> = {
  area: { 城市: 'urban', 农村: 'rural' },
  relation: {
    本人: 'self',
    配偶: 'spouse',
    子女: 'child',
    儿媳女婿: 'childInLaw',
    父母: 'parent',
    公婆岳父母: 'parentInLaw',
    兄弟姐妹: 'sibling',
    祖父母: 'grandparent',
    孙子女: 'grandchild',
    其他: 'other',
  },
  occupation: {
    学龄前: 'preschool',
    在校学生: 'student',
    研究生: 'postgraduate',
    就业: 'working',
    在家: 'atHome',
    退休: 'retired',
    义务兵: 'military',
    服刑: 'imprisoned',
    强制戒毒: 'imprisoned',
    宗教教职: 'clergy',
    失踪: 'missing',
  },
  category: {
    视力: 'sight',
    听力: 'hearing',
    言语: 'speech',
    肢体: 'limb',
    智力: 'intellectual',
    精神: 'mental',
    多重: 'multiple',
  },
  kind: {
    工资: 'wage',
    经营: 'business',
    财产: 'property',
    转移: 'transfer',
    医疗: 'medical',
    教育: 'education',
    照料: 'care',
    住房: 'housing',
    其他: 'other',
  },
  transfer: {
    养老金: 'pension',
    城乡居民养老金: 'basicPension',
    赡养费: 'support',
    优抚金: 'preferential',
    政府救助: 'governmentRelief',
    计划生育奖励: 'familyPlanning',
    奖助学金: 'scholarship',
    见义勇为奖励: 'braveryAward',
    其他: 'other',
  },
  listedIllness: { 第一档: 'A', 第二档: 'B', 第三档: 'C' },
  requestedBy: { 本人: 'self', 近亲属: 'nearRelative' },
  support: { 分散供养: 'dispersed', 集中供养: 'institution' },
  aid: {
    低保: 'dibao',
    特困: 'tekun',
    低保边缘: 'dibaoMarginal',
    单人户: 'singlePersonEntry',
    刚性支出困难: 'rigidExpenditure',
    急难型临时救助: 'temporaryEmergency',
    支出型临时救助: 'temporaryExpenditure',
  },
  careGrade: { 全自理: 'self', 半护理: 'half', 全护理: 'full' },
};

const english = Object.fromEntries(Object.entries(keyWords).map(([key, word]) => [word, key]));

/** Words for codes that are kept elsewhere, by the key they stand under: word → code. */
export type OtherWords = Partial<Record<ScenarioKey, Readonly<Record<string, string>>>>;

/** A scenario as written, with Chinese keys and values turned into those the schema knows; unknown ones stay for its error. */
export function inEnglish(written: unknown, others: OtherWords = {}, under?: string): unknown {
  if (Array.isArray(written)) return written.map((item) => inEnglish(item, others, under));
  if (typeof written === 'string') return valueIn(written, others, under);
  if (typeof written !== 'object' || written === null) return written;
  return Object.fromEntries(
    Object.entries(written).map(([word, value]) => {
      const key = english[word] ?? word;
      // What is assumed is named by the ids of the catalogue; its values are the pack's own.
      return [key, key === 'assume' ? value : inEnglish(value, others, key)];
    }),
  );
}

function valueIn(text: string, others: OtherWords, under: string | undefined): unknown {
  if (text === '是') return true;
  if (text === '否') return false;
  return wordsUnder(under ?? '', others)?.[text] ?? text;
}

/** The words that may stand under a key, word → code; undefined where any text may. */
export function wordsUnder(under: string, others: OtherWords = {}): Readonly<Record<string, string>> | undefined {
  const key = (under === 'eligible' ? 'aid' : under) as ScenarioKey;
  return valueWords[key] ?? others[key];
}

/** The word that an official would write for a code under a key; the code itself where there is none. */
export const wordFor = (code: string, under: ScenarioKey, others: OtherWords = {}): string =>
  Object.entries(wordsUnder(under, others) ?? {}).find(([, one]) => one === code)?.[0] ?? code;
