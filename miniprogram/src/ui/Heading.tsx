import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classes } from './classes';

interface Props {
  level: 1 | 2 | 3;
  /** Looks like another level than it is. */
  look?: 1 | 2 | 3;
  id?: string;
  children: ReactNode;
}

/** A headline that screen readers can jump to. */
export function Heading({ level, look, id, children }: Props) {
  return (
    <View id={id} className={classes(`heading-${look ?? level}`)} aria-role="heading" aria-level={level}>
      {children}
    </View>
  );
}
