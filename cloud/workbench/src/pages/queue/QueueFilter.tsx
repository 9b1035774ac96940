import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';

interface QueueFilterProps {
  search: string;
  change: (search: string) => void;
  filtered: boolean;
  clear: () => void;
}

/** Search inside the queue: it narrows the list a moment after the last key. */
export function QueueFilter({ search, change, filtered, clear }: QueueFilterProps) {
  const [text, setText] = useState(search);
  useEffect(() => setText(search), [search]);
  useEffect(() => {
    if (text === search) return undefined;
    const timer = setTimeout(() => change(text), 300);
    return () => clearTimeout(timer);
  }, [text, search, change]);
  return (
    <div style={{ display: 'flex', gap: 12, alignItems: 'center' }}>
      <Input
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPressEnter={() => change(text)}
        allowClear
        maxLength={60}
        placeholder="在待办里找：姓名、编号、村、身份证号"
        aria-label="在待办里找"
        style={{ width: 340 }}
      />
      {filtered && (
        <Button type="link" onClick={clear}>
          看全部
        </Button>
      )}
      <span className="quiet" style={{ marginLeft: 'auto' }}>
        ↑↓ 选 · Enter 打开 · / 查事项
      </span>
    </div>
  );
}
