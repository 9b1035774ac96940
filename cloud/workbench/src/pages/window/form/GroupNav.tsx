import { taskList } from '@twin-pledge/shared/forms/taskList';
import type { TaskState } from '@twin-pledge/shared/forms/taskList';
import { useDraftDesk } from '../draftContext';
import css from './GroupNav.module.css';

const marks: Record<TaskState, string> = { notStarted: '○', inProgress: '◐', done: '✓', needsAttention: '✕' };
const words: Record<TaskState, string> = {
  notStarted: '还没录',
  inProgress: '没录完',
  done: '录完了',
  needsAttention: '有错',
};

/** The groups and how far each is; a click goes there. */
export function GroupNav() {
  const { answers, todayOn } = useDraftDesk();
  return (
    <nav className={css.nav} aria-label="录到哪里">
      {taskList(answers, { todayOn }).map((task) => (
        <button
          key={task.group}
          type="button"
          className={`${css.link} ${css[task.state]}`}
          onClick={() => document.getElementById(`group-${task.group}`)?.scrollIntoView()}
        >
          <span aria-hidden="true">{marks[task.state]}</span>
          {task.title}
          <small>{task.optional && task.state === 'notStarted' ? '可不填' : words[task.state]}</small>
        </button>
      ))}
    </nav>
  );
}
