import { elementProps, type TaroProps } from './elementProps';

interface TextareaProps extends TaroProps {
  value?: string;
  placeholder?: string;
  maxlength?: number;
  onInput?: (event: { detail: { value: string } }) => void;
  onBlur?: () => void;
}

export function Textarea({ value, placeholder, maxlength, onInput, onBlur, ...props }: TextareaProps) {
  return (
    <textarea
      {...elementProps(props)}
      rows={4}
      value={value ?? ''}
      placeholder={placeholder}
      maxLength={maxlength !== undefined && maxlength >= 0 ? maxlength : undefined}
      onChange={(event) => onInput?.({ detail: { value: event.target.value } })}
      onBlur={() => onBlur?.()}
    />
  );
}
