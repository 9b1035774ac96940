import { Button, Checkbox, Dropdown, Modal } from 'antd';
import { useState } from 'react';
import { AddIncome } from './AddIncome';
import { AddItem } from './AddItem';
import { FactForm } from './FactForm';
import { FactLine } from './FactLine';
import css from './FactTable.module.css';
import { factSections } from '@twin-pledge/shared/copy/factSections';
import type { FactRow, FactSection } from '@twin-pledge/shared/copy/factSections';
import type { NewItemKind } from './newItem';
import { RemoveItem } from './RemoveItem';
import type { AssessmentOfCase } from './useAssessment';

type Found = AssessmentOfCase['found'][number];

type Opened =
  | { kind: 'fact'; row: FactRow<Found>; title: string }
  | { kind: 'remove'; section: FactSection<Found> }
  | { kind: 'income' }
  | { kind: 'item'; what: NewItemKind };

/** What may turn out to be there though nobody told of it. */
const addable = [
  { key: 'incomes', label: '一笔收入' },
  { key: 'spending', label: '一笔花费' },
  { key: 'members', label: '一个家里人' },
  { key: 'obligorHouseholds', label: '一位赡养、抚养义务人' },
];

/** Declared beside found, differences marked; what was found is entered at the line it is about. */
export function FactTable({ assessment, mayChange }: { assessment: AssessmentOfCase; mayChange: boolean }) {
  const [all, setAll] = useState(false);
  const [opened, open] = useState<Opened | null>(null);
  const close = () => open(null);
  return (
    <>
      <div className={css.tools}>
        <Checkbox checked={all} onChange={(event) => setAll(event.target.checked)}>
          少见的项目也列出
        </Checkbox>
        {mayChange && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: addable,
              onClick: ({ key }) =>
                open(key === 'incomes' ? { kind: 'income' } : { kind: 'item', what: key as NewItemKind }),
            }}
          >
            <Button size="small">＋ 查到没报的</Button>
          </Dropdown>
        )}
      </div>
      <table className={css.table}>
        <thead>
          <tr>
            <th>情况</th>
            <th>填报</th>
            <th>查到</th>
            <th aria-label="操作" />
          </tr>
        </thead>
        {factSections(assessment, all).map((section) => (
          <tbody key={section.key}>
            <tr className={css.title}>
              <th colSpan={3}>
                {section.title}
                {section.became === 'added' && <span className={css.mark}>▲ 没报，查到的</span>}
                {section.became === 'removed' && <span className={css.mark}>▲ 报了，查无</span>}
              </th>
              <td>
                {mayChange && section.itemPath && section.became !== 'removed' && (
                  <button type="button" className="plain" onClick={() => open({ kind: 'remove', section })}>
                    查无
                  </button>
                )}
              </td>
            </tr>
            {section.rows.map((row, index) => (
              <FactLine
                key={row.path}
                row={row}
                told={section.became === null || index === 0}
                edit={
                  mayChange && section.became !== 'removed'
                    ? () => open({ kind: 'fact', row, title: section.title })
                    : undefined
                }
              />
            ))}
          </tbody>
        ))}
      </table>
      <Modal
        open={opened?.kind === 'fact'}
        title="记下查到的情况"
        footer={null}
        onCancel={close}
        destroyOnClose
        width={480}
      >
        {opened?.kind === 'fact' && (
          <>
            <p className="quiet" style={{ marginBottom: 12 }}>
              填报：{opened.row.declared}。填报的不会被改掉，查到的放在旁边，核算按查到的。
            </p>
            <FactForm
              path={opened.row.path}
              label={`${opened.title} · ${opened.row.label}`}
              editor={opened.row.editor}
              value={opened.row.value}
              from="survey"
              done={close}
            />
          </>
        )}
      </Modal>
      {opened?.kind === 'remove' && <RemoveItem section={opened.section} close={close} />}
      {opened?.kind === 'item' && <AddItem kind={opened.what} facts={assessment.facts} close={close} />}
      {opened?.kind === 'income' && <AddIncome facts={assessment.facts} close={close} />}
    </>
  );
}
