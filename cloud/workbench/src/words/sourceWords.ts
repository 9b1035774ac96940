import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { showReport } from '@twin-pledge/shared/contracts/verification/showReport';
import type { ChipTone } from '../parts/Chip';
import { instantWords } from '../parts/dates';

export type SourceLine = EndpointAnswer<typeof showReport>['sources'][number];

const states: Readonly<Record<SourceLine['state'], { tone: ChipTone; words: string }>> = {
  waiting: { tone: 'go', words: '正在查' },
  found: { tone: 'done', words: '查到了' },
  nothing: { tone: 'done', words: '没有记录' },
  personUnknown: { tone: 'done', words: '那边没有这个人' },
  mismatch: { tone: 'turn', words: '姓名和号码对不上' },
  malformed: { tone: 'turn', words: '答复看不懂' },
  silent: { tone: 'late', words: '没有答复' },
  notAuthorized: { tone: 'plain', words: '没有授权，没有查' },
  noNumber: { tone: 'plain', words: '没有身份证号，没有查' },
  ended: { tone: 'plain', words: '核对办完了，没有再查' },
};

const faults: Readonly<Record<NonNullable<SourceLine['fault']>, string>> = {
  timeout: '等了很久没有回应',
  unreachable: '连不上',
  serverError: '对方系统出错',
  refused: '对方不让查，请找系统管理员',
  tooLong: '答复太长，读不了',
};

/** What became of one question, as mark and word. */
export function sourceChip(line: SourceLine): { tone: ChipTone; words: string } {
  if (line.closed) return { tone: 'plain', words: `${states[line.state].words}，已说明` };
  if (line.state === 'waiting' && line.by === 'file') return { tone: 'go', words: '等对方的结果文件' };
  if (line.state === 'waiting' && line.fault) return { tone: 'turn', words: '还没查到，会再试' };
  return states[line.state];
}

/** The rest of it in a sentence: when, of which day, why not yet, why it is done without. */
export function sourceNote(line: SourceLine): string {
  const { fault, attempts, nextTryAt, answeredAt, asOfOn, late, reused, closed } = line;
  const parts = [
    fault && line.state === 'waiting' ? `${faults[fault]}，试了 ${attempts} 次` : '',
    fault && nextTryAt && line.state === 'waiting' ? `${instantWords(nextTryAt)} 再试` : '',
    fault && line.state === 'silent' ? faults[fault] : '',
    answeredAt ? `${instantWords(answeredAt)} 答复${late ? '（过了期限）' : ''}` : '',
    asOfOn ? `截至 ${asOfOn}` : '',
    reused ? '用的是上次查到的，没有再问' : '',
    closed ? `${closed.byName}：${closed.reason}` : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
