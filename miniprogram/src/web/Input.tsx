import type { ChangeEvent } from 'react';
import { elementProps, type TaroProps } from './elementProps';

interface InputProps extends TaroProps {
  value?: string;
  type?: string;
  password?: boolean;
  placeholder?: string;
  maxlength?: number;
  disabled?: boolean;
  onInput?: (event: { detail: { value: string } }) => void;
  onBlur?: () => void;
  onConfirm?: () => void;
}

const inputModes: Record<string, 'numeric' | 'decimal' | 'text'> = {
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
};

export function Input({ value, type = 'text', password, placeholder, maxlength, disabled, ...props }: InputProps) {
  const { onInput, onBlur, onConfirm } = props;
  return (
    <input
      {...elementProps(props)}
      type={password ? 'password' : type === 'tel' ? 'tel' : 'text'}
      inputMode={type === 'tel' ? 'tel' : inputModes[type]}
      value={value ?? ''}
      placeholder={placeholder}
      maxLength={maxlength !== undefined && maxlength >= 0 ? maxlength : undefined}
      disabled={disabled}
      autoComplete="off"
      onChange={(event: ChangeEvent<HTMLInputElement>) => onInput?.({ detail: { value: event.target.value } })}
      onBlur={() => onBlur?.()}
      onKeyDown={(event) => event.key === 'Enter' && onConfirm?.()}
    />
  );
}
