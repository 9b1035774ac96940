import { Button, View } from '@tarojs/components';
import { Icon } from './Icon';

interface Props {
  title: string;
  onBack?: () => void;
}

/** The bar that WeChat draws for the mini-program, drawn for the browser. */
export function PageBar({ title, onBack }: Props) {
  return (
    <View className="page-bar" aria-role="banner">
      {onBack ? (
        <Button className="plain-button page-bar-side" aria-label="返回" onClick={onBack}>
          <Icon name="back" />
        </Button>
      ) : (
        <View className="page-bar-side" />
      )}
      <View className="page-bar-title">{title}</View>
      <View className="page-bar-side" />
    </View>
  );
}
