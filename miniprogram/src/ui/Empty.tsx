import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Heading } from './Heading';
import { Icon, type IconName } from './Icon';

interface Props {
  icon: IconName;
  title: string;
  text?: string;
  children?: ReactNode;
}

/** A page with nothing on it yet, and what to do about that. */
export function Empty({ icon, title, text, children }: Props) {
  return (
    <View className="empty">
      <Icon name={icon} />
      <Heading level={1} look={3}>
        {title}
      </Heading>
      {text && <View className="small">{text}</View>}
      {children}
    </View>
  );
}
