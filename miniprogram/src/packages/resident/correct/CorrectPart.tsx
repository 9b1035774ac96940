import { correctCase } from '@twin-pledge/shared/contracts/cases/correctCase';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { summaryLines } from '@twin-pledge/shared/forms/summaryLines';
import type { PageRef } from '@twin-pledge/shared/forms/walk';
import { useState } from 'react';
import { AppPage } from '../../../frame/AppPage';
import { useCommand } from '../../../frame/useCommand';
import { toTop } from '../../../platform/focus';
import { returnTo } from '../../../platform/navigation';
import { askForNews } from '../../../session/askForNews';
import { authedCall } from '../../../session/authedCall';
import { today } from '../../../session/settings';
import { useRegionNames } from '../../../state/useRegionNames';
import { useStore } from '../../../state/useStore';
import { ActionButton } from '../../../ui/ActionButton';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { Why } from '../../../ui/Why';
import { AnswerGroup } from '../check/AnswerGroup';
import { CorrectQuestion } from './CorrectQuestion';
import { correctionKeeper } from './correctionKeeper';

interface Props {
  caseId: string;
  version: number;
  answers: Answers;
}

/** The answers as they were sent, each to be changed; the changes are handed in together. */
export function CorrectPart({ caseId, version, answers: sent }: Props) {
  const [keeper, setKeeper] = useState(() => correctionKeeper(sent));
  const { answers, pending } = useStore(keeper.state).draft;
  /** The page that is being changed, and what was changed before it was opened. */
  const [editing, setEditing] = useState<{ ref: PageRef; before: typeof pending } | null>(null);
  const regionName = useRegionNames([answers.residence?.regionCode, answers.registration?.regionCode]);
  const command = useCommand(async (key) => {
    const changes = pending.map(({ path, value }) => ({ path, value }));
    await authedCall(correctCase, { params: { id: caseId }, body: { version, changes } }, { key });
    returnTo('case', { id: caseId });
  });
  const turnTo = (next: typeof editing) => {
    setEditing(next);
    toTop();
  };
  if (editing) {
    const leave = () => {
      const asBefore = correctionKeeper(sent);
      asBefore.edit(editing.before);
      setKeeper(asBefore);
      turnTo(null);
    };
    return <CorrectQuestion keeper={keeper} at={editing.ref} onDone={() => turnTo(null)} onLeave={leave} />;
  }
  return (
    <AppPage
      title="更正"
      foot={
        <>
          {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
          <ActionButton
            id="hand-in"
            busy={command.busy}
            disabled={pending.length === 0}
            onPress={() => {
              askForNews('corrected');
              void command.run();
            }}
          >
            {pending.length === 0 ? '还没有改' : `交上更正（改了 ${pending.length} 处）`}
          </ActionButton>
        </>
      }
    >
      <Heading level={1}>更正填过的内容</Heading>
      <Why>点开每一组，点“改”就能改。改完一起交。原来填的会留着记录，经办人能看到改了什么。</Why>
      {summaryLines(answers, { todayOn: today(), mask: true, regionName })
        .filter((group) => group.lines.length > 0)
        .map((group) => (
          <AnswerGroup
            key={group.group}
            group={group}
            onChange={(pageId, itemId) => turnTo({ ref: { pageId, itemId }, before: pending })}
          />
        ))}
    </AppPage>
  );
}
