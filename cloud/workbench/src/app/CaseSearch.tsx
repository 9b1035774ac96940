import { Input } from 'antd';
import type { InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Finds a case by name or its beginning, number or whole identity number; `/` puts the cursor here. */
export function CaseSearch() {
  const navigate = useNavigate();
  const input = useRef<InputRef>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  // What is looked for may be an identity number: it travels as state, never in the address.
  const look = (q: string) => q.trim() !== '' && navigate('/search', { state: { q: q.trim() } });
  return (
    <Input.Search
      ref={input}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onSearch={look}
      allowClear
      maxLength={60}
      placeholder="姓名、编号、村、身份证号（按 / 直接查）"
      aria-label="查事项"
      style={{ width: 360 }}
    />
  );
}
