import { elementProps, pressProps, type TaroProps } from './elementProps';

export function Text(props: TaroProps) {
  return <span {...elementProps(props)} {...pressProps(props)} />;
}
