import { Text, View } from '@tarojs/components';
import { TextInput } from './TextInput';

interface Props {
  id: string;
  label: string;
  /** As typed, in yuan. */
  value: string;
  wrong?: boolean;
  onChange: (yuan: string) => void;
  onLeave?: () => void;
}

/** An amount in yuan, as typed; what it means in fen is worked out where it is checked. */
export function MoneyInput(props: Props) {
  return (
    <View className="input-with-unit">
      <View className="grow">
        <TextInput {...props} kind="digit" maxLength={20} />
      </View>
      <Text>元</Text>
    </View>
  );
}
