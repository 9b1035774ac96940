import { useStore } from '../state/useStore';
import { accountStore, type Account } from './accountStore';

/** Who is signed in, or null. */
export const useAccount = (): Account | null => useStore(accountStore);
