import { elementProps, type TaroProps } from './elementProps';

interface PickerProps extends TaroProps {
  mode?: 'selector' | 'date';
  range?: string[];
  value?: number | string;
  start?: string;
  end?: string;
  onChange?: (event: { detail: { value: number | string } }) => void;
}

/** The browser's own list and calendar lie, transparent, over what Taro would show as the picker's face. */
export function Picker({
  mode = 'selector',
  range = [],
  value,
  start,
  end,
  onChange,
  children,
  ...props
}: PickerProps) {
  const { id, 'aria-label': label, ...rest } = elementProps(props);
  const attributes = { id: id as string, 'aria-label': label as string, className: 'web-picker-control' };
  const report = (next: number | string) => onChange?.({ detail: { value: next } });
  return (
    <div {...rest} className={`web-picker ${props.className ?? ''}`}>
      {children}
      {mode === 'date' ? (
        <input
          {...attributes}
          type="date"
          value={String(value ?? '')}
          min={start}
          max={end}
          onChange={(event) => report(event.target.value)}
        />
      ) : (
        <select {...attributes} value={String(value ?? -1)} onChange={(event) => report(Number(event.target.value))}>
          <option value="-1">请选择</option>
          {range.map((text, index) => (
            <option key={index} value={index}>
              {text}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
