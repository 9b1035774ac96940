import { Input } from 'antd';

interface Props {
  digits: string;
  change: (digits: string) => void;
}

/** Six digits of an authenticator. */
export function DigitsInput({ digits, change }: Props) {
  return (
    <Input
      autoFocus
      autoComplete="one-time-code"
      inputMode="numeric"
      size="large"
      aria-label="动态口令"
      value={digits}
      onChange={(event) => change(event.target.value.replace(/\D/g, '').slice(0, 6))}
      style={{ letterSpacing: '0.4em', fontSize: 22 }}
    />
  );
}
