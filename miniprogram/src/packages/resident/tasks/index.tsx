import { taskList, type Task } from '@twin-pledge/shared/forms/taskList';
import { listNeededPapers } from '@twin-pledge/shared/contracts/drafts/listNeededPapers';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { purposeTitle } from '../../../copy/purposeTitle';
import { spokenDay } from '../../../copy/spokenTime';
import { useDraft } from '../../../drafts/useDraft';
import { AskOffice } from '../../../frame/AskOffice';
import { AppPage } from '../../../frame/AppPage';
import { open, replace } from '../../../platform/navigation';
import { useParams } from '../../../platform/useParams';
import { authedCall } from '../../../session/authedCall';
import { today } from '../../../session/settings';
import { hasSeenPapers } from '../../../state/seenPapers';
import { useLoad } from '../../../state/useLoad';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Empty } from '../../../ui/Empty';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Notice } from '../../../ui/Notice';
import { Why } from '../../../ui/Why';
import { Conflicts } from '../question/Conflicts';
import { SavedLine } from '../question/SavedLine';
import { DeleteDraft } from './DeleteDraft';
import { StateChip } from './StateChip';
import { papersTask, signingTask } from './taskStates';

/** Everything there is to do for one application, and how far each part is. */
export default function TasksPage() {
  const { draft: purposeKey = 'self' } = useParams();
  const { draft, keeper, save } = useDraft(purposeKey);
  const { id, answers } = draft;
  const onServer = id !== null && save === 'saved';
  const papers = useLoad(() => authedCall(listNeededPapers, { params: { id: id ?? '' } }), { when: onServer });
  const signing = useLoad(() => authedCall(listSignatures, { params: { id: id ?? '' } }), { when: onServer });
  const tasks = taskList(answers, { todayOn: today() });
  const firstOpen = tasks.find((task) => task.goTo && task.state !== 'done' && !task.optional);
  const start = (task: Task) => {
    if (!task.goTo) return;
    keeper.moveTo(task.goTo);
    open('question', { draft: purposeKey });
  };
  if (draft.sentApplicationId) {
    return (
      <AppPage title="申请救助">
        <Notice tone="good" title="这份申请已经交上去了" level={1}>
          可能是在另一台手机上交的。
        </Notice>
        <ActionButton onPress={() => replace('progress')}>看进度</ActionButton>
      </AppPage>
    );
  }
  if (draft.touchedAt === null && id === null) {
    return (
      <AppPage title="申请救助">
        <Empty icon="apply" title="这里没有填过的申请" text="可能已经交上去了，也可能还没开始填。">
          <ActionButton small onPress={() => replace('start')}>
            申请救助
          </ActionButton>
          <ActionButton small kind="ghost" onPress={() => open('progress')}>
            看进度
          </ActionButton>
        </Empty>
      </AppPage>
    );
  }
  const paperTask = papersTask(papers.data?.papers, !firstOpen);
  const signTask = signingTask(signing.data?.signatures, !firstOpen);
  const isFresh = tasks.every((task) => task.state === 'notStarted' || task.group === 'purpose');
  return (
    <AppPage
      title="申请救助"
      ownHelp
      foot={
        <>
          {firstOpen ? (
            <ActionButton id="go-on" onPress={() => start(firstOpen)}>
              {isFresh ? '开始填' : '接着填'}
            </ActionButton>
          ) : paperTask.owed > 0 && paperTask.state === 'notStarted' && !hasSeenPapers(purposeKey) ? (
            <ActionButton id="go-papers" onPress={() => open('papers', { draft: purposeKey })}>
              去拍材料
            </ActionButton>
          ) : signTask.owed > 0 ? (
            <ActionButton id="go-sign" onPress={() => open('family', { draft: purposeKey })}>
              去签字
            </ActionButton>
          ) : (
            <ActionButton id="go-check" onPress={() => open('check', { draft: purposeKey })}>
              检查一遍，再交上去
            </ActionButton>
          )}
          <SavedLine save={save} />
        </>
      }
    >
      <Heading level={1}>{purposeTitle(answers)}</Heading>
      <Why>可以不按顺序填。填到哪儿存到哪儿{draft.keptUntil ? `，留到${spokenDay(draft.keptUntil)}` : ''}。</Why>
      <Conflicts keeper={keeper} local={draft} />
      <Card>
        <Heading level={2} look={3}>
          一、填情况
        </Heading>
        {tasks
          .filter((task) => task.goTo)
          .map((task) => (
            <Line
              key={task.group}
              id={`task-${task.group}`}
              title={task.title}
              text={task.optional ? '可以不填' : undefined}
              end={<StateChip state={task.state} />}
              onPress={() => start(task)}
            />
          ))}
      </Card>
      <Card>
        <Heading level={2} look={3}>
          二、交材料、签字
        </Heading>
        <Line
          id="task-papers"
          title="拍材料"
          text={paperTask.text}
          end={paperTask.state && <StateChip state={paperTask.state} />}
          onPress={() => open('papers', { draft: purposeKey })}
        />
        <Line
          id="task-family"
          title="承诺和授权"
          text={signTask.text}
          end={signTask.state && <StateChip state={signTask.state} />}
          onPress={() => open('family', { draft: purposeKey })}
        />
      </Card>
      <Card>
        <Heading level={2} look={3}>
          三、交上去
        </Heading>
        <Line id="task-check" title="检查一遍，交上去" onPress={() => open('check', { draft: purposeKey })} />
      </Card>
      <AskOffice question="不会填？" regionCode={answers.residence?.regionCode} />
      <DeleteDraft purposeKey={purposeKey} id={id} />
    </AppPage>
  );
}
