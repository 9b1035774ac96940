import { isFixedAfterSending } from '@twin-pledge/shared/forms/fixedAfterSending';
import { applicantId, newItemId } from '@twin-pledge/shared/forms/listPath';
import type { ListPath } from '@twin-pledge/shared/forms/listPath';
import { applyChanges } from '@twin-pledge/shared/forms/applyChange';
import { normalise } from '@twin-pledge/shared/forms/normalise';
import { validateAll } from '@twin-pledge/shared/forms/validate';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { useMemo } from 'react';
import { todayHere } from '../../../parts/dates';
import { useKept } from '../../../parts/useKept';
import type { FieldChange } from '../../window/draftSaver';
import type { AnswersDesk } from '../../window/form/answersDesk';
import { answersOf } from '../deskCase';
import type { DeskCase } from '../deskCase';
import { onlyReal, withChange } from './correctionEdits';

/**
 * A correction being entered on top of what was sent; nothing is stored before it is handed in. Numbers stay masked: one
 * that is not touched is neither checked nor sent.
 */
export function useCorrection(view: DeskCase) {
  const [edits, setEdits, drop] = useKept<FieldChange[]>(`correct.${view.id}`, []);
  const sent = answersOf(view);
  const todayOn = todayHere();
  const answers = useMemo(() => normalise(applyChanges(sent, edits)), [sent, edits]);
  const problems = useMemo(() => {
    const masked = (path: string) => {
      const value = valueAt(answers, path);
      return typeof value === 'string' && value.includes('*') && value === valueAt(sent, path);
    };
    return validateAll(answers, { todayOn }).filter(({ path }) => !masked(path));
  }, [answers, sent, todayOn]);
  const change = (path: string, value: unknown) => setEdits((last) => withChange(last, { path, value: value ?? null }));
  const desk: AnswersDesk = {
    answers,
    problems,
    todayOn,
    set: (path, value) => {
      // What can be read is handed in plain: 12,000.5 as fen, full-width digits as digits; the rest as typed.
      const read = valueAt(normalise(applyChanges(answers, [{ path, value: value ?? null }])), path);
      change(path, value === null ? null : (read ?? value));
    },
    addItem: (list: ListPath) => {
      const items = (valueAt(answers, list) as { id: string }[] | undefined) ?? [];
      const known = list === 'members' && items.length === 0 ? [{ id: applicantId }] : items;
      change(`${list}.${newItemId(list, known)}`, {});
    },
    removeItem: (list: ListPath, id: string) => change(`${list}.${id}`, null),
    fixed: isFixedAfterSending,
  };
  return { desk, changes: onlyReal(sent, edits), drop };
}
