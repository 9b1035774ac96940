import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import { applicantId, lists } from '@twin-pledge/shared/forms/listPath';
import type { ListPath } from '@twin-pledge/shared/forms/listPath';
import type { FieldDef } from '@twin-pledge/shared/forms/pageDef';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { visibleAmong } from '@twin-pledge/shared/forms/visibleFields';
import { Button, Popconfirm } from 'antd';
import { useAnswersDesk } from './answersContext';
import { FieldRow } from './FieldRow';
import { FixedField } from './FixedField';
import css from './ListField.module.css';

interface Item {
  id: string;
}

/** Items of a list one below the other, each answered in its row. */
export function ListField({ field, showAll }: { field: FieldDef; showAll: boolean }) {
  const { answers, todayOn, addItem, removeItem, problems, fixed } = useAnswersDesk();
  const list = field.path as ListPath;
  const told = (valueAt(answers, list) as Item[] | undefined) ?? [];
  const items = list === 'members' && told.length === 0 ? [{ id: applicantId }] : told;
  const problem = problems.find((one) => one.path === field.path && showAll);
  return (
    <div className={css.list}>
      {items.map((item, index) => (
        <div key={item.id} className={css.item}>
          <b className={css.number}>{list === 'members' && item.id === applicantId ? '申请人' : `${index + 1}`}</b>
          <div className={css.fields}>
            {visibleAmong(field.itemFields ?? [], answers, { todayOn, item }).map((one) => {
              const path = `${list}.${item.id}.${one.path}`;
              if (fixed(path)) return <FixedField key={path} label={one.label} value={valueAt(item, one.path)} />;
              return (
                <FieldRow
                  key={`${path} ${one.kind}`}
                  field={one}
                  path={path}
                  label={one.label}
                  value={valueAt(item, one.path)}
                  showAll={showAll}
                />
              );
            })}
          </div>
          {item.id !== applicantId && (
            <Popconfirm title="去掉这一条？" onConfirm={() => removeItem(list, item.id)}>
              <Button type="text" aria-label={`去掉第 ${index + 1} 条`}>
                去掉
              </Button>
            </Popconfirm>
          )}
        </div>
      ))}
      {problem && (
        <p role="alert" style={{ color: 'var(--late)' }}>
          ✕ {fieldProblemWords(problem.code, problem.params, field.label)}
        </p>
      )}
      {items.length < lists[list].largest && (
        <Button type="dashed" onClick={() => addItem(list)} style={{ alignSelf: 'flex-start' }}>
          ＋ 加{field.label}
        </Button>
      )}
    </div>
  );
}
