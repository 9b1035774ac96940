import { Button, View } from '@tarojs/components';
import { Icon, type IconName } from './Icon';

interface Props {
  icon: IconName;
  title: string;
  text: string;
  onPress: () => void;
}

/** One of the ways to begin, on the first page. */
export function Tile({ icon, title, text, onPress }: Props) {
  return (
    <Button className="plain-button tile" onClick={onPress}>
      <Icon name={icon} size="large" />
      <View className="strong">{title}</View>
      <View className="small">{text}</View>
    </Button>
  );
}
