import { falsehoodWords } from '@twin-pledge/shared/copy/falseCommitment';
import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import type { MyFindingView } from '../../../state/views';

/** Where a finding stands, for whom it is about: what it is now, and what to do, without a word of threat. */
export interface FindingStory {
  title: string;
  text: string;
  next: string;
}

/** The stage of a finding in plain words; `ahead` says what may follow, as it is. */
export function findingStory(finding: MyFindingView, noticeDays: number | null): FindingStory {
  const { status, contested, answerBy, notice, personName } = finding;
  const until = answerBy === null ? '' : `，最好在${formatChineseDate(answerBy)}以前`;
  if (contested)
    return {
      title: '您的异议正在复核',
      text: notice?.state === 'withheld' ? '村里的公示已经先撤下。' : '复核以前，别的都停下来等。',
      next: '由没有办过这件事的人复核。现在不用您做什么，有结果会告诉您。',
    };
  switch (status) {
    case 'established':
      return {
        title: '有件事要跟您核实',
        text: `申请里${personName}的情况，有的和查到的不一样。还没有认定什么，先听您说明。`,
        next: `请看看下面写的是不是这样，把您知道的写下来${until}。也可以打电话，或者当面说。`,
      };
    case 'heard':
      return {
        title: '您的说明记下来了',
        text: '还没有认定什么。县里会另外安排人审查：事情清不清楚，办得合不合规定。',
        next: '现在不用您做什么。还有要补充的，可以接着写。',
      };
    case 'confirmed':
      return {
        title: '认定承诺的有的内容不实',
        text: `按规定要在村里公示${noticeDays === null ? '' : `${noticeDays}天`}，只写姓名（中间隐去）和哪一方面，到期撤下。`,
        next: '不同意的，现在就可以写下异议：写了就先不公示，换人重新复核。',
      };
    case 'posted':
      return {
        title: '正在村里公示',
        text: `公示只写姓名（中间隐去）和哪一方面${notice?.untilOn ? `，到${formatChineseDate(notice.untilOn)}为止` : ''}，到期自己撤下。`,
        next: '不同意的，可以写下异议：写了就先撤下公示，换人重新复核。',
      };
    case 'stands':
      return {
        title: '认定承诺的有的内容不实',
        text: '不在村里公示。以后有困难，仍然可以申请。',
        next: '不同意的，可以写下异议，换人重新复核。',
      };
    case 'removed':
      return { title: '公示已经撤下', text: '这件事办完了。', next: '以后有困难，仍然可以申请。' };
    case 'dropped':
      return { title: '不认定', text: '这件事到此为止，不影响您家的申请。', next: '不用您做什么。' };
  }
}

/** What may follow while it is open; nothing once it is decided. */
export function whatMayFollow({ status, noticeMayFollow }: MyFindingView, noticeDays: number | null): string | null {
  if (status !== 'established' && status !== 'heard') return null;
  const notice =
    noticeMayFollow && noticeDays !== null
      ? `只有认定不实、申请又不符合条件的，才在村里公示${noticeDays}天，姓名隐去中间的字；不公示孩子。`
      : '不会在村里公示。';
  return `说清楚了，就不认定。认定了的，您随时可以提出异议。${notice}`;
}

/** What it is about, in a line. */
export const aboutWords = ({ about }: Pick<MyFindingView, 'about'>): string => about.map(falsehoodWords).join('、');
