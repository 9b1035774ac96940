import { afterDecision } from '../../shared/src/casework/chapters/afterDecision';
import { anyTime } from '../../shared/src/casework/chapters/anyTime';
import { intake } from '../../shared/src/casework/chapters/intake';
import { investigation } from '../../shared/src/casework/chapters/investigation';
import { proposal } from '../../shared/src/casework/chapters/proposal';
import { referral } from '../../shared/src/casework/chapters/referral';
import { reliefFirst } from '../../shared/src/casework/chapters/reliefFirst';
import { findingStages, findingTransitions } from '../../shared/src/casework/falseCommitment/findingTransitions';
import { stages } from '../../shared/src/casework/stages';
import { caseStatuses, endedStatuses } from '../../shared/src/casework/statuses';
import { transitions } from '../../shared/src/casework/transitions';
import { statusWords } from '../../shared/src/copy/status';
import { codeList, inWords, spaced } from './codeList';
import { generatedPage } from './generatedPage';
import { markdownTable } from './markdownTable';
import { stageDiagram } from './stageDiagram';
import { transitionTable } from './transitionTable';

const chapters = {
  'Sending and acceptance': intake,
  'Survey, verification, assessment': investigation,
  'Opinion, publicity, decision': proposal,
  'After the decision': afterDecision,
  'Emergency relief first': reliefFirst,
  'What another department decides': referral,
  'In any stage': anyTime,
};

const findingNames = {
  established: '查明',
  heard: '已听取说明',
  confirmed: '已认定',
  posted: '公示中',
  stands: '认定成立，不公示',
  removed: '公示已撤下',
  dropped: '不认定',
};

/** docs/workflow.md: the way of a case as a picture, its stages, and every action with what it needs and does. */
export function workflowPage(): string {
  return generatedPage('What can happen to a case', 'shared/src/casework/transitions.ts', [
    [
      'Three things make the procedure. An **action** is done by somebody: it needs a stage and perhaps a condition, and it',
      'starts and meets duties. A **stage** starts duties when it is entered, and is over when none of those it waits for is',
      'owed any more: nobody pushes a case on by hand. A **pack** says how long each duty has, which office decides, and',
      'whether the village sees an application before the opinion or the proposal after it (`publicity.order`). What is not',
      `on this page is refused. A case never leaves ${codeList(endedStatuses)}.`,
    ].join('\n'),
    '## The way of a case',
    [
      'Read along an arrow: in this stage, by this action, the case goes there. Where nothing is owed any more of what a',
      'stage waits for, it goes on by itself. `withdraw` is open until the decision,',
      '`recordDeath` until the case has ended. `confirmRelief` leads from any stage before the decision to `relieved`: relief',
      'that cannot wait (A08). These three are left out of the picture.',
    ].join('\n'),
    stageDiagram(transitions, stages, {
      names: Object.fromEntries(caseStatuses.map((status) => [status, statusWords(status).label])),
      ends: endedStatuses,
      leftOut: ['withdraw', 'recordDeath', 'confirmRelief'],
    }),
    '## The stages',
    markdownTable(['Stage', '中文', 'Starts', 'Waits for', 'Then'], caseStatuses.map(stageRow)),
    '## The actions',
    ...Object.entries(chapters).flatMap(([title, chapter]) => [`### ${title}`, transitionTable(chapter)]),
    '## A finding of false commitment',
    [
      'A small procedure of its own beside the case (H12, D12): facts, hearing, legal review; a notice only where the pack',
      'knows one, the household also turned out ineligible, and nobody under age is concerned; otherwise the finding `stands`.',
      'The person may contest it at any time; a contest that is right drops it, as the office itself may (`dropFinding`).',
    ].join('\n'),
    stageDiagram(findingTransitions, findingStages, {
      names: findingNames,
      ends: ['removed', 'dropped'],
      leftOut: ['dropFinding', 'concludeContest'],
    }),
    transitionTable(findingTransitions),
  ]);
}

function stageRow(status: (typeof caseStatuses)[number]): string[] {
  const { begins = [], waitsFor = [], then } = stages[status] ?? {};
  const starts = begins.map(({ when = [], starts: kinds = [] }) => {
    const where = when.length > 0 ? ` where ${when.map(spaced).join(' and ')}` : '';
    return `${codeList(kinds)}${where}`;
  });
  return [`\`${status}\``, statusWords(status).label, starts.join('; '), inWords(waitsFor), then ? `\`${then}\`` : ''];
}
