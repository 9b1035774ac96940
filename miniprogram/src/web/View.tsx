import { elementProps, pressProps, type TaroProps } from './elementProps';

export function View(props: TaroProps) {
  return <div {...elementProps(props)} {...pressProps(props)} />;
}
