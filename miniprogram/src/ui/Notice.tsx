import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

type Tone = 'tell' | 'warn' | 'wrong' | 'good';

const icons: Record<Tone, IconName> = { tell: 'tell', warn: 'warn', wrong: 'warn', good: 'check' };

interface Props {
  tone?: Tone;
  title?: string;
  /** Where the notice is what the page is about: its title is a headline that screen readers can jump to. */
  level?: 1 | 2;
  children?: ReactNode;
}

/** Something to know before going on. */
export function Notice({ tone = 'tell', title, level, children }: Props) {
  return (
    <View className={`notice notice-${tone}`} aria-role={tone === 'wrong' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <View className="grow">
        {title && (
          <View className="strong" {...(level && { 'aria-role': 'heading', 'aria-level': level })}>
            {title}
          </View>
        )}
        {children && <View>{children}</View>}
      </View>
    </View>
  );
}
