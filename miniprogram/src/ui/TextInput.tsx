import { Input, Textarea } from '@tarojs/components';
import { classes } from './classes';

interface Props {
  id: string;
  label: string;
  value: string;
  kind?: 'text' | 'number' | 'digit' | 'idcard' | 'tel' | 'area' | 'password';
  placeholder?: string;
  maxLength?: number;
  wrong?: boolean;
  onChange: (value: string) => void;
  /** Called when the field is left. */
  onLeave?: () => void;
}

/** A line, or several, to type into. The label is for screen readers: the field around shows it. */
export function TextInput({
  id,
  label,
  value,
  kind = 'text',
  placeholder,
  maxLength,
  wrong,
  onChange,
  onLeave,
}: Props) {
  const shared = {
    id,
    className: classes('input', wrong && 'input-wrong'),
    value,
    placeholder,
    maxlength: maxLength ?? -1,
    'aria-label': label,
    'aria-describedby': wrong ? `${id}-problem` : undefined,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
    onBlur: onLeave,
  };
  if (kind === 'area') {
    return <Textarea {...shared} className={`${shared.className} input-area`} autoHeight showConfirmBar={false} />;
  }
  const type = kind === 'password' ? 'text' : (kind as 'text' | 'number' | 'digit' | 'idcard');
  return <Input {...shared} type={type} password={kind === 'password'} alwaysEmbed />;
}
