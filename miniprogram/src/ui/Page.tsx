import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classes } from './classes';
import { Heading } from './Heading';
import { PageBar } from './PageBar';
import { useTextStep } from './textStep';

interface Props {
  title: string;
  /** What leads back; left out on the tabs. */
  onBack?: () => void;
  children: ReactNode;
  /** Stays in sight at the bottom: the one thing to do next. */
  foot?: ReactNode;
  /** The row of tabs, on the four pages that have it. */
  tabs?: ReactNode;
  /** Stands above everything, such as the bar that tells of a lost network. */
  above?: ReactNode;
}

/** The frame of every page. WeChat draws the bar at the top itself; in the browser the page does. */
export function Page({ title, onBack, children, foot, tabs, above }: Props) {
  const step = useTextStep();
  return (
    <View className={classes('page', `step-${step}`)} data-step={step}>
      {process.env.TARO_ENV === 'h5' && <PageBar title={title} onBack={onBack} />}
      {above}
      <View className="page-main" aria-role="main">
        {tabs && (
          <View className="quiet">
            <Heading level={1}>{title}</Heading>
          </View>
        )}
        {children}
      </View>
      {foot && (
        <View className="page-foot" aria-role="region" aria-label="下一步">
          <View className="page-foot-inside">{foot}</View>
        </View>
      )}
      {tabs}
    </View>
  );
}
