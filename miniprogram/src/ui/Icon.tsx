import { View } from '@tarojs/components';
import { classes } from './classes';

export type IconName =
  | 'back'
  | 'forward'
  | 'home'
  | 'progress'
  | 'messages'
  | 'me'
  | 'apply'
  | 'family'
  | 'change'
  | 'camera'
  | 'phone'
  | 'check'
  | 'warn'
  | 'tell'
  | 'trash'
  | 'add'
  | 'offline'
  | 'down'
  | 'pen'
  | 'lock'
  | 'text';

interface Props {
  name: IconName;
  size?: 'small' | 'large';
}

/** A picture beside words; it never stands alone, so screen readers pass over it. */
export function Icon({ name, size }: Props) {
  return <View className={classes('icon', `icon-${name}`, size && `icon-${size}`)} aria-hidden="true" />;
}
