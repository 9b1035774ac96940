import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useAccount } from '../session/useAccount';
import { useStore } from '../state/useStore';
import { keeperFor } from './keeperFor';
import type { DraftKeeper, DraftState } from './draftKeeper';

/** One purpose's draft, brought up to date when the page opens and when it is shown again. */
export function useDraft(purposeKey: string): DraftState & { keeper: DraftKeeper } {
  useAccount();
  const keeper = keeperFor(purposeKey);
  const state = useStore(keeper.state);
  useEffect(() => void keeper.catchUp(), [keeper]);
  useDidShow(() => void keeper.catchUp());
  return { ...state, keeper };
}
