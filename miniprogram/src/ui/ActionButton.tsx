import { Button } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classes } from './classes';

interface Props {
  children: ReactNode;
  kind?: 'main' | 'ghost' | 'danger';
  small?: boolean;
  /** Work goes on: a second press does nothing. */
  busy?: boolean;
  disabled?: boolean;
  id?: string;
  /** What a screen reader says where the word alone is not enough. */
  label?: string;
  /** Opens WeChat's own sheet instead, for example to share. */
  openType?: 'share' | 'contact' | 'agreePrivacyAuthorization';
  /** WeChat has noted the person's agreement; only with that sheet. */
  onAgree?: () => void;
  onPress?: () => void;
}

/** A button; one main one on a screen. */
export function ActionButton(props: Props) {
  const { children, kind = 'main', small, busy, disabled, id, label, openType, onAgree, onPress } = props;
  return (
    <Button
      id={id}
      className={classes(
        'plain-button button',
        kind === 'ghost' && 'button-ghost',
        kind === 'danger' && 'button-danger',
        small && 'button-small',
        busy && 'button-busy',
        disabled && 'button-off',
      )}
      disabled={disabled}
      loading={busy}
      openType={openType}
      onAgreePrivacyAuthorization={onAgree}
      aria-label={label}
      onClick={() => !busy && onPress?.()}
    >
      {children}
    </Button>
  );
}
