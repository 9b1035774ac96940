import type { HTMLAttributes, PropsWithChildren } from 'react';
export const View = (p: HTMLAttributes<HTMLDivElement>) => <div {...p} />;
export const Text = (p: HTMLAttributes<HTMLSpanElement>) => <span {...p} />;
export const PullDownRefresh = ({ children }: PropsWithChildren) => children;
