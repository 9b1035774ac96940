import { elementProps, type TaroProps } from './elementProps';

interface ImageProps extends TaroProps {
  src?: string;
  mode?: string;
  onError?: () => void;
}

export function Image({ src, mode, children: _children, onClick, onError, ...props }: ImageProps) {
  const objectFit = mode === 'aspectFill' ? 'cover' : mode === 'aspectFit' ? 'contain' : undefined;
  const { 'aria-label': label, ...rest } = elementProps(props);
  return (
    <img
      {...rest}
      alt={typeof label === 'string' ? label : ''}
      src={src}
      style={{ objectFit, ...props.style }}
      onClick={onClick}
      onError={onError}
    />
  );
}
