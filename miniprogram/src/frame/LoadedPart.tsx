import type { ReactNode } from 'react';
import { refusalText } from '../copy/refusalText';
import type { Loaded } from '../state/useLoad';
import { ErrorState } from '../ui/ErrorState';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { SignInNeeded } from './SignInNeeded';

interface Props<T> {
  loaded: Loaded<T>;
  children: (data: T) => ReactNode;
}

/** What was fetched; while it is on its way a skeleton, without it the reason and a way to try again. */
export function LoadedPart<T>({ loaded, children }: Props<T>) {
  const { data, error, reload } = loaded;
  if (error?.code === 'notSignedIn' || error?.code === 'sessionExpired') return <SignInNeeded />;
  if (data === undefined) {
    if (!error) return <Skeleton />;
    const mayHelp = error.lost || error.code === 'unavailable' || error.code === 'tooManyAttempts';
    return <ErrorState text={refusalText(error)} onRetry={mayHelp ? () => void reload() : undefined} />;
  }
  return (
    <>
      {error && <Notice tone="warn">没能刷新，下面是上次看到的内容。</Notice>}
      {children(data)}
    </>
  );
}
