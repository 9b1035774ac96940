import { Button, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

interface Props {
  title: ReactNode;
  text?: ReactNode;
  /** At the end of the line: an amount, a chip, a link. */
  end?: ReactNode;
  onPress?: () => void;
  id?: string;
}

/** One line of a list. */
export function Line({ title, text, end, onPress, id }: Props) {
  const inside = (
    <>
      <View className="grow">
        <View>{title}</View>
        {text && <View className="small">{text}</View>}
      </View>
      {onPress ? (
        <View className="line-end">
          {end}
          <Icon name="forward" size="small" />
        </View>
      ) : (
        end
      )}
    </>
  );
  if (!onPress) {
    return (
      <View id={id} className="line">
        {inside}
      </View>
    );
  }
  return (
    <Button id={id} className="plain-button line line-press" onClick={onPress}>
      {inside}
    </Button>
  );
}
