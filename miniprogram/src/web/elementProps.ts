import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode } from 'react';

/** The properties that pages give to Taro's components and that mean something in the browser. */
export interface TaroProps {
  id?: string;
  className?: string;
  style?: CSSProperties;
  children?: ReactNode;
  onClick?: (event: MouseEvent | KeyboardEvent) => void;
  [attribute: string]: unknown;
}

const passedOn = /^(aria-|data-)|^(id|className|style|children|tabIndex|onTouch\w+)$/;

/** The HTML attributes among them; `aria-role` is WeChat's name for `role`. */
export function elementProps(props: TaroProps): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    if (name === 'aria-role') result.role = value;
    else if (passedOn.test(name)) result[name] = value;
  }
  return result;
}

const pressable = ['button', 'radio', 'checkbox', 'link', 'tab', 'switch'];

/** What makes an element with a role answer to the keyboard as to a finger. */
export function pressProps({ onClick, ...props }: TaroProps): Record<string, unknown> {
  if (!onClick) return {};
  if (!pressable.includes(String(props['aria-role']))) return { onClick };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onClick(event);
  };
  return { onClick, onKeyDown, tabIndex: 0 };
}
