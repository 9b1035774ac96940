import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

export interface TimelineStep {
  key: string;
  state: 'done' | 'now' | 'turn' | 'ahead' | 'ended';
  title: string;
  /** Who has it, until when, and why. */
  text?: ReactNode;
}

const spoken: Record<TimelineStep['state'], string> = {
  done: '已完成',
  now: '正在进行',
  turn: '等您处理',
  ahead: '还没到',
  ended: '已结束',
};

/** What has happened, what goes on, what comes next. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  return (
    <View aria-role="list">
      {steps.map((step) => (
        <View key={step.key} className={`timeline-entry timeline-${step.state}`} aria-role="listitem">
          <View className="timeline-rail" aria-hidden="true" />
          <View className="timeline-dot" aria-hidden="true" />
          <View className="strong">
            <View className="quiet">{spoken[step.state]}：</View>
            {step.title}
          </View>
          {step.text && <View className="small">{step.text}</View>}
        </View>
      ))}
    </View>
  );
}
