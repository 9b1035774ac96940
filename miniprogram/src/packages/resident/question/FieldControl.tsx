import type { Answers } from '@twin-pledge/shared/forms/answers';
import { choosableMembers } from '@twin-pledge/shared/forms/checkMemberRef';
import type { FieldDef } from '@twin-pledge/shared/forms/pageDef';
import { normalise } from '@twin-pledge/shared/forms/normalise';
import { today } from '../../../session/settings';
import { Choice } from '../../../ui/Choice';
import { DateInput } from '../../../ui/DateInput';
import { MoneyInput } from '../../../ui/MoneyInput';
import { RegionPicker } from '../../../ui/RegionPicker';
import { Select } from '../../../ui/Select';
import { TextInput } from '../../../ui/TextInput';
import { loadRegions, loadServedRegions } from '../../../state/loadRegions';
import { isSystemList } from './isSystemList';
import { optionsOf } from './optionsOf';
import { typedText } from './typedText';

interface Props {
  id: string;
  label: string;
  field: FieldDef;
  value: unknown;
  answers: Answers;
  itemId?: string;
  wrong: boolean;
  /** In a list of several items a long choice folds into a system list. */
  compact?: boolean;
  /** `null` takes the answer away. */
  onChange: (value: unknown) => void;
  onLeave: () => void;
}

const inputKinds = { idNumber: 'idcard', phone: 'number', integer: 'number', longText: 'area' } as const;

/** The control for one answer, by the kind of its question. */
export function FieldControl(props: Props) {
  const { id, label, field, value, answers, itemId, wrong, compact, onChange, onLeave } = props;
  const choose = (next: unknown) => {
    onChange(next);
    onLeave();
  };
  const text = typedText(field, value);
  switch (field.kind) {
    case 'yesNo':
      return (
        <Choice
          id={id}
          label={label}
          sideBySide
          options={[
            { value: 'yes', label: '是' },
            { value: 'no', label: '否' },
          ]}
          chosen={value === true ? ['yes'] : value === false ? ['no'] : []}
          onChange={([next]) => choose(next === 'yes')}
        />
      );
    case 'choices': {
      const chosen = Array.isArray(value) ? (value as string[]) : [];
      return (
        <Choice id={id} label={label} several options={optionsOf(field, answers)} chosen={chosen} onChange={choose} />
      );
    }
    case 'choice':
    case 'memberRef': {
      const options =
        field.kind === 'memberRef'
          ? choosableMembers(field, normalise(answers), { todayOn: today(), itemId })
          : optionsOf(field, answers);
      if (isSystemList(compact, options.length)) {
        const texts = options.map((option) => ({ value: String(option.value), label: option.label }));
        const pick = (next: string) => choose(options.find((option) => String(option.value) === next)?.value ?? null);
        const at = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
        return <Select id={id} label={label} options={texts} value={at} wrong={wrong} onChange={pick} />;
      }
      const chosen = typeof value === 'string' || typeof value === 'number' ? [value] : [];
      return <Choice id={id} label={label} options={options} chosen={chosen} onChange={([next]) => choose(next)} />;
    }
    case 'moneyYuan':
      return (
        <MoneyInput
          id={id}
          label={label}
          value={text}
          wrong={wrong}
          onChange={(next) => onChange(next || null)}
          onLeave={onLeave}
        />
      );
    case 'date':
      return <DateInput id={id} label={label} value={text} end={today()} wrong={wrong} onChange={choose} />;
    case 'region':
      return (
        <RegionPicker
          id={id}
          label={label}
          value={text || undefined}
          wrong={wrong}
          load={field.regionLevel === 'village' ? loadServedRegions : loadRegions}
          onChange={choose}
        />
      );
    default:
      return (
        <TextInput
          id={id}
          label={label}
          value={text}
          kind={field.kind in inputKinds ? inputKinds[field.kind as keyof typeof inputKinds] : 'text'}
          wrong={wrong}
          onChange={(next) => onChange(next || null)}
          onLeave={onLeave}
        />
      );
  }
}
