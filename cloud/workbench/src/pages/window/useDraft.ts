import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { newItemId, applicantId } from '@twin-pledge/shared/forms/listPath';
import type { ListPath } from '@twin-pledge/shared/forms/listPath';
import { normalise } from '@twin-pledge/shared/forms/normalise';
import { validateAll } from '@twin-pledge/shared/forms/validate';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { App } from 'antd';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { call } from '../../api/call';
import { keptWork } from '../../parts/keptWork';
import { DraftSaver } from './draftSaver';
import type { Draft, FieldChange } from './draftSaver';

const saveAfterMs = 900;
const retryAfterMs = 8_000;

/** The open draft: answers, changing them, storing them a moment later, and what is wrong with them. */
export function useDraft(draft: Draft, todayOn: string) {
  const { notification } = App.useApp();
  const [count, drawAgain] = useReducer((times: number) => times + 1, 0);
  const kept = `draft.${draft.id}`;
  const saver = useRef<DraftSaver | null>(null);
  saver.current ??= new DraftSaver(
    draft,
    {
      send: (baseVersion, changes) => call(saveDraft, { params: { id: draft.id }, body: { baseVersion, changes } }),
      changed: () => {
        const unsent = saver.current?.unsent ?? [];
        if (unsent.length > 0) keptWork.keep(kept, unsent);
        else keptWork.drop(kept);
        drawAgain();
      },
      conflicts: (found) =>
        notification.warning({
          message: '另一个窗口也改了这份申请',
          description: `有 ${found.length} 处两边都改了，以这里最后填的为准，请再看一眼。`,
        }),
    },
    keptWork.read<FieldChange[]>(kept) ?? [],
  );
  const held = saver.current;
  useEffect(() => {
    if (held.state !== 'waiting' && held.state !== 'failed') return undefined;
    const timer = setTimeout(() => void held.flush(), held.state === 'failed' ? retryAfterMs : saveAfterMs);
    return () => clearTimeout(timer);
  }, [held, count]);
  const answers = held.answers;
  const plain = useMemo(() => normalise(answers), [answers]);
  const problems = useMemo(() => validateAll(plain, { todayOn }), [plain, todayOn]);
  const set = (path: string, value: unknown) => {
    held.change(path, value);
    // What can be read is stored plain: 12,000.5 as fen, full-width digits as digits; the rest stays as typed.
    const read = valueAt(normalise(held.answers), path);
    if (value !== null && read !== undefined && read !== value) held.change(path, read);
  };
  return {
    id: draft.id,
    version: held.version,
    state: held.state,
    error: held.error,
    answers: plain,
    problems,
    todayOn,
    set,
    addItem: (list: ListPath) => {
      const items = (valueAt(answers, list) as { id: string }[] | undefined) ?? [];
      const known = list === 'members' && items.length === 0 ? [{ id: applicantId }] : items;
      held.change(`${list}.${newItemId(list, known)}`, {});
    },
    removeItem: (list: ListPath, id: string) => held.change(`${list}.${id}`, null),
    fixed: () => false,
    flush: () => held.flush(),
  };
}

export type DraftDesk = ReturnType<typeof useDraft>;
