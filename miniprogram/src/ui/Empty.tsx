import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
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
      <View className="heading-3">{title}</View>
      {text && <View className="small">{text}</View>}
      {children}
    </View>
  );
}
