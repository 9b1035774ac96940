import { Picker, Text, View } from '@tarojs/components';
import { classes } from './classes';
import { Icon } from './Icon';

export interface SelectOption {
  value: string;
  label: string;
}

interface Props {
  id: string;
  label: string;
  options: readonly SelectOption[];
  value: string | undefined;
  empty?: string;
  wrong?: boolean;
  onChange: (value: string) => void;
}

/** One of many, chosen from the system's own list. */
export function Select({ id, label, options, value, empty = '请选择', wrong, onChange }: Props) {
  const at = options.findIndex((option) => option.value === value);
  const shown = options[at]?.label;
  return (
    <Picker
      id={id}
      mode="selector"
      range={options.map((option) => option.label)}
      value={at}
      aria-label={`${label}${shown ? `：${shown}` : ''}`}
      onChange={(event) => {
        const chosen = options[Number(event.detail.value)];
        if (chosen) onChange(chosen.value);
      }}
    >
      <View className={classes('input input-face', wrong && 'input-wrong')}>
        <Text className={shown ? undefined : 'input-empty'}>{shown ?? empty}</Text>
        <Icon name="down" size="small" />
      </View>
    </Picker>
  );
}
