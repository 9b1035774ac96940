import { Button, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from './Card';
import { Heading } from './Heading';
import { Icon } from './Icon';

interface Props {
  title: string;
  /** How much is inside, and what it comes down to. */
  count: string;
  digest?: string;
  open: boolean;
  /** Left out where it must stay open. */
  onToggle?: () => void;
  /** Beside the title, such as a link to change what is inside. */
  end?: ReactNode;
  children: ReactNode;
}

/** A card that shows its title and what it comes down to, and the rest when asked. */
export function Fold({ title, count, digest, open, onToggle, end, children }: Props) {
  const words = (
    <View className="grow">
      <View>{title}</View>
      <View className="small fold-count">
        {count}
        {onToggle ? (open ? ' · 收起' : ' · 点开看') : ''}
      </View>
    </View>
  );
  return (
    <Card>
      <View className="row">
        <View className="grow">
          <Heading level={2} look={3}>
            {onToggle ? (
              <Button
                className="plain-button fold-head"
                aria-expanded={open}
                aria-label={`${title}，${count}，${open ? '收起' : '展开'}`}
                onClick={onToggle}
              >
                <View className={open ? 'fold-mark fold-mark-open' : 'fold-mark'}>
                  <Icon name="down" size="small" />
                </View>
                {words}
              </Button>
            ) : (
              <View className="fold-head">{words}</View>
            )}
          </Heading>
        </View>
        {end}
      </View>
      {!open && digest && <View className="small">{digest}</View>}
      {open && <View className="lines">{children}</View>}
    </Card>
  );
}
