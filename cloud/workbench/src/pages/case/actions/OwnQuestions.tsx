import { Button, Input } from 'antd';
import css from './ActionsPane.module.css';
import type { SupplementEdits } from './supplement';

type Own = SupplementEdits['own'];

interface OwnQuestionsProps {
  own: Own;
  change: (own: Own) => void;
}

const newKey = (own: Own): string => `own${1 + Math.max(0, ...own.map(({ key }) => Number(key.slice(3)) || 0))}`;

/** Questions in the handler's own words; papers are only those of the catalogue (A13). */
export function OwnQuestions({ own, change }: OwnQuestionsProps) {
  const set = (key: string, part: Partial<Own[number]>) =>
    change(own.map((line) => (line.key === key ? { ...line, ...part } : line)));
  return (
    <>
      {own.map((line) => (
        <div key={line.key} className={css.item}>
          <Input
            value={line.title}
            onChange={(event) => set(line.key, { title: event.target.value })}
            maxLength={200}
            placeholder="要问清的一件事"
            aria-label="要问清的一件事"
            autoFocus
          />
          <Input.TextArea
            value={line.explanation}
            onChange={(event) => set(line.key, { explanation: event.target.value })}
            autoSize={{ minRows: 1, maxRows: 4 }}
            maxLength={1000}
            placeholder="说明（可不填）"
            aria-label="说明"
          />
          <Button size="small" type="text" onClick={() => change(own.filter(({ key }) => key !== line.key))}>
            去掉
          </Button>
        </div>
      ))}
      <Button type="dashed" onClick={() => change([...own, { key: newKey(own), title: '', explanation: '' }])}>
        ＋ 还要问清一件事（材料只能从目录里选）
      </Button>
    </>
  );
}
