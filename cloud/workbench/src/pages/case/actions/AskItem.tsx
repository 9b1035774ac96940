import { Input } from 'antd';
import css from './ActionsPane.module.css';
import type { SupplementItem } from './supplement';

interface AskItemProps {
  item: SupplementItem;
  chosen: boolean;
  words: string;
  set: (chosen: boolean) => void;
  say: (words: string) => void;
}

const kinds = { paper: '材料', answer: '情况', signature: '签字' } as const;

/** One line of the notice: in or out, and how it is explained. */
export function AskItem({ item, chosen, words, set, say }: AskItemProps) {
  return (
    <div className={css.item}>
      <label>
        <input type="checkbox" checked={chosen} onChange={(event) => set(event.target.checked)} />
        <span>
          <span className="quiet">{kinds[item.kind]}</span> <b>{item.title}</b>
        </span>
      </label>
      {chosen && (
        <Input.TextArea
          value={words}
          onChange={(event) => say(event.target.value)}
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={1000}
          aria-label={`怎么说明：${item.title}`}
        />
      )}
    </div>
  );
}
