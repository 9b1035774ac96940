import { caseActions } from '../../shared/src/casework/actions';
import { caseStatuses, endedStatuses } from '../../shared/src/casework/statuses';
import { transitions } from '../../shared/src/casework/transitions';
import type { Transition } from '../../shared/src/casework/transitions';
import { generatedPage } from './generatedPage';
import { markdownTable } from './markdownTable';

const list = (codes: readonly string[] = []) => codes.map((code) => `\`${code}\``).join(', ');

function waitingWords({ onlyWhileWaiting, notWhileWaiting }: Transition): string {
  if (onlyWhileWaiting) return ', while it waits for the resident';
  return notWhileWaiting ? ', unless it waits for the resident' : '';
}

/** docs/workflow.md: what can happen to a case, from where to where, and which duties begin and end with it. */
export function workflowPage(): string {
  const rows = caseActions.map((action) => {
    const { from, to, starts, meets, pauses, resumes, endsAll, tells, clause } = transitions[action];
    return [
      `\`${action}\``,
      `${list(from) || 'a new case'}${waitingWords(transitions[action])}`,
      to === 'same' ? 'unchanged' : `\`${to}\``,
      list(starts),
      endsAll ? 'all that are open' : list(meets),
      [list(pauses), resumes ? `goes on: ${list(resumes)}` : ''].filter(Boolean).join('; '),
      (tells ?? []).map(({ who, message }) => `${who}: \`${message}\``).join(', '),
      clause,
    ];
  });
  const heads = ['Action', 'From', 'To', 'Starts', 'Meets or ends', 'Pauses', 'Tells', 'Clause or parameter'];
  return generatedPage('What can happen to a case', 'shared/src/casework/transitions.ts', [
    `The stages are ${list(caseStatuses)}. A case never leaves ${list(endedStatuses)}. What is not in this table is refused.`,
    markdownTable(heads, rows),
  ]);
}
