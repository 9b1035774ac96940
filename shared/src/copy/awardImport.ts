import type { AwardRowProblem } from '../kernel/awardRowProblem';

const sentences: Record<AwardRowProblem, (about: string) => string> = {
  nameMissing: () => '没有写姓名。',
  idNumberWrong: () => '身份证号不对，请对着身份证再核一遍。',
  idNumberCutOff: () => '身份证号被表格软件改成了数字，后几位丢了；请把这一列设成“文本”，重新填。',
  headNumberWrong: () => '户主身份证号不对，请再核一遍。',
  headMissing: () => '表里没有这一家户主的那一行；户主自己也要写一行。',
  aidUnknown: (about) => `“${about}”不是能接收的救助项目，请写低保、特困、低保边缘或者刚性支出困难家庭。`,
  amountWrong: () => '月救助金额不对，请写元，例如 930 或者 930.50。',
  monthWrong: () => '起发月份不对，请写成 2024-05 这样，不能晚于本月。',
  townshipUnknown: (about) => `本县没有“${about}”这个乡镇（街道）。`,
  villageUnknown: (about) => `这个乡镇（街道）没有“${about}”这个村（社区）。`,
  accountWrong: () => '银行账号不对，应当是8到30位数字；被改成科学计数的，请把这一列设成“文本”。',
  coveredWrong: () => '“是否享受”请写是或者否，不写就是“是”。',
  differsFromHead: (about) => `“${about}”和户主那一行不一样；一家只按户主那一行写，别的人可以空着。`,
  twiceInFile: (about) => `这个人在第${about}行写过了。`,
  receivesElsewhere: (about) => `这个人已经在${about}家领同一种救助了，请先核实。`,
  receivesOtherwise: (about) => `这一家已经在册，但不一样：${about}。没有改动在册的，请先核实。`,
  familyWrong: (about) => `这一行没有错，同一家的第${about}行有错；改好了一起接收。`,
};

/** What is wrong with a row of a list of families, in one sentence; `about` is what it names. */
export const awardRowSentence = (problem: AwardRowProblem, about: string | null): string =>
  sentences[problem](about ?? '');
