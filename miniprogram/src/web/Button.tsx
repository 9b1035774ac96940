import { elementProps, type TaroProps } from './elementProps';

interface ButtonProps extends TaroProps {
  disabled?: boolean;
  loading?: boolean;
}

export function Button({ disabled, loading, onClick, ...props }: ButtonProps) {
  return (
    <button
      {...elementProps(props)}
      type="button"
      disabled={disabled}
      aria-busy={loading || undefined}
      onClick={onClick}
    />
  );
}
