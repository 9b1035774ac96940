import { Button } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classes } from './classes';

interface Props {
  children: ReactNode;
  /** In the size of the text around it instead of small. */
  plain?: boolean;
  label?: string;
  onPress: () => void;
}

/** A word that leads somewhere, tall enough for a finger. */
export function TextLink({ children, plain, label, onPress }: Props) {
  return (
    <Button
      className={classes('plain-button text-link', plain && 'text-link-plain')}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}
