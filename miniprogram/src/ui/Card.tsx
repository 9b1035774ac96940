import { Button, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classes } from './classes';

interface Props {
  children: ReactNode;
  tone?: 'turn' | 'brand' | 'late';
  /** Makes the whole card one button. */
  onPress?: () => void;
  label?: string;
}

/** A white board for things that belong together. */
export function Card({ children, tone, onPress, label }: Props) {
  const className = classes('card', tone && `card-${tone}`);
  if (!onPress) return <View className={className}>{children}</View>;
  return (
    <Button className={classes('plain-button card-press', className)} aria-label={label} onClick={onPress}>
      {children}
    </Button>
  );
}
