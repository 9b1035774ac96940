import type { PermittedAction } from '@twin-pledge/shared/access/permissions';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { createContext, useContext } from 'react';

export type StaffView = Extract<EndpointAnswer<typeof showMe>, { kind: 'staff' }>;

export interface StaffSession {
  staff: StaffView;
  /** Whether the roles of who is signed in ever allow an action; one case may still refuse it. */
  may(action: PermittedAction): boolean;
  signOut(): void;
}

export const StaffSessionContext = createContext<StaffSession | null>(null);

/** Who is signed in; only inside the pages that stand behind sign-in. */
export function useStaff(): StaffSession {
  const session = useContext(StaffSessionContext);
  if (!session) throw new Error('useStaff outside of a session');
  return session;
}
