import type { PropsWithChildren } from 'react';

/** Taro's entry asks for it; no page refreshes by pulling. */
export function PullDownRefresh({ children }: PropsWithChildren) {
  return <>{children}</>;
}
