import { View } from '@tarojs/components';
import { classes } from './classes';
import { Icon } from './Icon';

export interface ChoiceOption {
  value: string | number;
  label: string;
  hint?: string;
}

interface Props {
  id: string;
  label: string;
  options: readonly ChoiceOption[];
  chosen: readonly (string | number)[];
  /** Several may be ticked. */
  several?: boolean;
  /** Two short answers stand side by side. */
  sideBySide?: boolean;
  onChange: (chosen: (string | number)[]) => void;
}

/** Rows to choose from: one (round mark) or several (square mark). */
export function Choice({ id, label, options, chosen, several, sideBySide, onChange }: Props) {
  const press = (value: string | number) => {
    if (!several) onChange([value]);
    else onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  };
  return (
    <View
      id={id}
      className={classes('choices', sideBySide && 'choices-side')}
      aria-role={several ? 'group' : 'radiogroup'}
      aria-label={label}
    >
      {options.map((option) => {
        const on = chosen.includes(option.value);
        return (
          <View
            key={option.value}
            className={classes('choice', on && 'choice-on')}
            aria-role={several ? 'checkbox' : 'radio'}
            aria-checked={on}
            aria-label={option.hint ? `${option.label}，${option.hint}` : option.label}
            onClick={() => press(option.value)}
          >
            <View className={classes('choice-mark', several && 'choice-square')} aria-hidden="true">
              {several && on && <Icon name="check" size="small" />}
            </View>
            <View className="grow">
              <View>{option.label}</View>
              {option.hint && <View className="small">{option.hint}</View>}
            </View>
          </View>
        );
      })}
    </View>
  );
}
