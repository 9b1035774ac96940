import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classes } from './classes';

interface Props {
  /** The id of the control; the label and the problem hang on it. */
  id: string;
  label: string;
  /** The label is said to screen readers only: the page's title asks already. */
  quietLabel?: boolean;
  hint?: string;
  problem?: string;
  children: ReactNode;
}

/** A question with its hint, its control, and what is wrong with the answer. */
export function Field({ id, label, quietLabel, hint, problem, children }: Props) {
  return (
    <View className={classes('field', problem && 'field-wrong')} aria-role="group" aria-labelledby={`${id}-label`}>
      <View id={`${id}-label`} className={quietLabel ? 'quiet' : 'field-label'}>
        {label}
      </View>
      {hint && <View className="small">{hint}</View>}
      {problem && (
        <View id={`${id}-problem`} className="field-problem" aria-role="alert">
          ✕ {problem}
        </View>
      )}
      {children}
    </View>
  );
}
