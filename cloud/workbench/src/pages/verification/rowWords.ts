import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { importResults } from '@twin-pledge/shared/contracts/verification/importResults';

export type StagedImport = EndpointAnswer<typeof importResults>;
type Problem = NonNullable<StagedImport['rows'][number]['problem']>;

const words: Readonly<Record<Problem, string>> = {
  idNumberWrong: '身份证号不对，请对照原件。',
  nobodyKnown: '正在核对的人里没有这个号码。',
  nameDiffers: '号码对得上，姓名和申请里写的不一样。',
  notAuthorized: '这个人没有授权查这一项，不能接收。',
  kindUnknown: '「项目」没有写，或者不认识；查过没有的，请写「无记录」。',
  amountWrong: '「金额」要写数字，比如 1200.50。',
  monthsWrong: '「月数」只能是 1、2、3、4、6、12。',
  countWrong: '「数量」要写数字。',
  valueWrong: '「结果」写的不认识，比如婚姻登记要写「已婚」或「未在婚」。',
  dateWrong: '「截至日期」不对，要像 2026-03-01，也不能晚于今天。',
  sourceMissing: '「来源」没有写。',
};

/** What is wrong with a row of a file of results, in a sentence. */
export const rowWords = (problem: Problem): string => words[problem];
