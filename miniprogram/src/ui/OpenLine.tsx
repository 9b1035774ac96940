import { Button, View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { Icon } from './Icon';

interface Props {
  title: string;
  text?: string;
  /** At the end of the line: an amount, a chip. */
  end?: ReactNode;
  /** What is shown when it is tapped; nothing to tap where there is none. */
  children?: ReactNode;
}

/** One line of a list that opens where it stands. */
export function OpenLine({ title, text, end, children }: Props) {
  const [open, setOpen] = useState(false);
  const inside = (
    <>
      <View className="grow">
        <View>{title}</View>
        {text && <View className="small number">{text}</View>}
      </View>
      {end}
    </>
  );
  if (!children) return <View className="line open-line">{inside}</View>;
  return (
    <View className="open-line">
      <Button className="plain-button line line-press" aria-expanded={open} onClick={() => setOpen(!open)}>
        {inside}
        <View className={open ? 'fold-mark fold-mark-open' : 'fold-mark'}>
          <Icon name="down" size="small" />
        </View>
      </Button>
      {open && <View className="open-line-more">{children}</View>}
    </View>
  );
}
