import { Button, View } from '@tarojs/components';
import { classes } from './classes';
import { Icon, type IconName } from './Icon';

export interface Tab {
  key: string;
  label: string;
  icon: IconName;
  /** How many wait there. */
  count?: number;
}

interface Props {
  tabs: readonly Tab[];
  current: string;
  onChoose: (key: string) => void;
}

/** The row of four tabs; drawn by the page, so that its words grow with the type. */
export function Tabs({ tabs, current, onChoose }: Props) {
  return (
    <View className="tabs" aria-role="navigation" aria-label="主要页面">
      {tabs.map((tab) => (
        <Button
          key={tab.key}
          className={classes('plain-button tab', tab.key === current && 'tab-on')}
          aria-current={tab.key === current ? 'page' : undefined}
          aria-label={tab.count ? `${tab.label}，${tab.count} 条没看` : tab.label}
          onClick={() => onChoose(tab.key)}
        >
          <Icon name={tab.icon} />
          {tab.count ? <View className="tab-mark">{tab.count > 99 ? '99+' : tab.count}</View> : null}
          <View>{tab.label}</View>
        </Button>
      ))}
    </View>
  );
}
