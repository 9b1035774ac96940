import { Picker, Text, View } from '@tarojs/components';
import { classes } from './classes';
import { Icon } from './Icon';

interface Props {
  id: string;
  label: string;
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  start?: string;
  end?: string;
  wrong?: boolean;
  onChange: (date: string) => void;
}

const spoken = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return year && month && day ? `${year}年${month}月${day}日` : date;
};

/** A day, chosen from the system's own calendar. */
export function DateInput({ id, label, value, start = '1900-01-01', end, wrong, onChange }: Props) {
  return (
    <Picker
      id={id}
      mode="date"
      value={value}
      start={start}
      end={end}
      aria-label={`${label}${value ? `：${spoken(value)}` : ''}`}
      onChange={(event) => onChange(String(event.detail.value))}
    >
      <View className={classes('input input-face', wrong && 'input-wrong')}>
        <Text className={value ? undefined : 'input-empty'}>{value ? spoken(value) : '请选日期'}</Text>
        <Icon name="down" size="small" />
      </View>
    </Picker>
  );
}
