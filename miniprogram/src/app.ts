import type { PropsWithChildren } from 'react';
import './app.scss';

/** The root of the mini-program; pages do the rest. */
export default function App({ children }: PropsWithChildren) {
  return children;
}
