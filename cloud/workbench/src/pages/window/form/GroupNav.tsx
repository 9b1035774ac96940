import { taskList } from '@twin-pledge/shared/forms/taskList';
import type { TaskState } from '@twin-pledge/shared/forms/taskList';
import type { GroupId } from '@twin-pledge/shared/forms/pageDef';
import { useAnswersDesk } from './answersContext';
import css from './GroupNav.module.css';

const marks: Record<TaskState, string> = { notStarted: '○', inProgress: '◐', done: '✓', needsAttention: '✕' };
const words: Record<TaskState, string> = {
  notStarted: '还没录',
  inProgress: '没录完',
  done: '录完了',
  needsAttention: '有错',
};

interface GroupNavProps {
  groups: readonly GroupId[];
  /** Without saying how far each is: everything was filled in before. */
  plain: boolean;
}

/** The groups and how far each is; a click goes there. */
export function GroupNav({ groups, plain }: GroupNavProps) {
  const { answers, todayOn } = useAnswersDesk();
  return (
    <nav className={css.nav} aria-label="录到哪里">
      {taskList(answers, { todayOn })
        .filter((task) => groups.includes(task.group))
        .map((task) => (
          <button
            key={task.group}
            type="button"
            className={plain ? `${css.link} ${css.plain}` : `${css.link} ${css[task.state]}`}
            onClick={() => document.getElementById(`group-${task.group}`)?.scrollIntoView()}
          >
            {!plain && <span aria-hidden="true">{marks[task.state]}</span>}
            {task.title}
            {!plain && <small>{task.optional && task.state === 'notStarted' ? '可不填' : words[task.state]}</small>}
          </button>
        ))}
    </nav>
  );
}
