import type { ReactNode } from 'react';

/** A program that does nothing: what remains when it is built is Taro itself. */
export default function BareApp({ children }: { children: ReactNode }) {
  return children;
}
