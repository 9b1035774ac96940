import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

type Tone = 'tell' | 'warn' | 'wrong' | 'good';

const icons: Record<Tone, IconName> = { tell: 'tell', warn: 'warn', wrong: 'warn', good: 'check' };

interface Props {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
}

/** Something to know before going on. */
export function Notice({ tone = 'tell', title, children }: Props) {
  return (
    <View className={`notice notice-${tone}`} aria-role={tone === 'wrong' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <View className="grow">
        {title && <View className="strong">{title}</View>}
        {children && <View>{children}</View>}
      </View>
    </View>
  );
}
