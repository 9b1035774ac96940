import type { Family } from './family';
import type { Fingers } from './fingers';

/** Answers the questions about who files and where the household lives. */
export async function fillWhoAndWhere(phone: Fingers, { daughter, village }: Family): Promise<void> {
  await phone.write('您的姓名', daughter.name);
  await phone.write('您的电话', daughter.phone);
  await phone.choose('您是申请人的什么人', '子女');
  await phone.choose('他本人知道并同意您帮着申请吗', '是');
  await phone.goOn('申请人住在哪里？');
  await phone.pick('现在住的村或社区', ...village);
  await phone.write('哪个小组、门牌号', '三组15号');
  await phone.choose('户口也在这个村或社区吗', '是');
  await phone.choose('户口在农村还是城镇', '农村');
}

/** Answers what happened and which aid is asked for. */
export async function fillNeeds(phone: Fingers): Promise<void> {
  await phone.choose('有哪些就选哪些', '没收入了，或者收入太少');
  await phone.goOn('想申请哪些帮助？');
  // Both that fit stand ticked; this family asks for one.
  await phone.choose('要申请的帮助', '低保边缘家庭');
}

/** Answers who belongs to the household. */
export async function fillNames(phone: Fingers, { mother, daughter }: Family): Promise<void> {
  await phone.write('姓名', mother.name);
  await phone.press('＋ 再加一个');
  await phone.write('姓名', daughter.name);
  await phone.pick('是申请人的什么人', '子女');
}

/** Answers the number of the person whose page is open. */
export async function fillNumber(phone: Fingers, number: string): Promise<void> {
  await phone.choose('用什么证明身份', '有18位身份证号');
  await phone.write('身份证号', number);
}

/** Answers how the mother is. */
export async function fillMother(phone: Fingers): Promise<void> {
  await phone.choose('现在在做什么', '退休，或者年纪大不干活了');
  await phone.choose('婚姻情况', '丧偶');
  await phone.choose('身体怎么样', '有病，长期吃药');
  await phone.choose('能自己听明白、看明白，自己签字吗', '是');
}

/** Answers how the daughter is. */
export async function fillDaughter(phone: Fingers): Promise<void> {
  await phone.choose('现在在做什么', '在工作');
  await phone.choose('平时和申请人住在一起吗', '是');
  await phone.choose('婚姻情况', '离婚');
  await phone.choose('身体怎么样', '身体还好');
}

/** Answers what comes in, what there is, and what is spent. */
export async function fillMoney(phone: Fingers, { daughter }: Family): Promise<void> {
  await phone.choose('家里有收入吗', '是');
  await phone.choose('谁的收入', daughter.name);
  await phone.pick('哪一种', '打工、上班的工资');
  await phone.goOn(`${daughter.name}：打工、上班的工资`);
  await phone.choose('按月算还是按年算', '按月');
  await phone.write('多少钱（元）', '600');
  await phone.goOn('家里有什么财产？');
  await phone.pick('是什么房子', '自己建的');
  await phone.choose('家里有车吗', '否');
  await phone.write('存款和现金一共多少（元）', '1200');
  await phone.write('股票、理财、商业保险一共多少（元）', '0');
  await phone.choose('有人开店、办厂或者入股公司吗', '否');
  await phone.goOn('最近12个月，有哪些不得不花的钱？');
  await phone.choose('有这样的花费吗', '否');
  await phone.goOn('有不住在一起的父母、子女或配偶吗？');
  await phone.choose('有这样的亲人吗', '否');
  await phone.goOn('如果批准了，钱打到哪个账户？');
}
