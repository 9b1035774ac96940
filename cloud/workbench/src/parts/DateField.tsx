import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface DateFieldProps {
  /** `YYYY-MM-DD`, as a form hands it in. */
  value?: string | undefined;
  onChange?: (value: string | undefined) => void;
  notAfter?: string;
  notBefore?: string;
  id?: string;
}

/** A date of law, typed or picked, given and taken as `YYYY-MM-DD`. */
export function DateField({ value, onChange, notAfter, notBefore, id }: DateFieldProps) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      value={value ? dayjs(value) : null}
      format={['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/M/D', 'YYYY.M.D']}
      onChange={(date) => onChange?.(date ? date.format('YYYY-MM-DD') : undefined)}
      disabledDate={(date) => {
        const on = date.format('YYYY-MM-DD');
        return (notAfter !== undefined && on > notAfter) || (notBefore !== undefined && on < notBefore);
      }}
      // Enter takes the date that was typed; it must not hand in the whole form.
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      style={{ width: 180 }}
    />
  );
}
