import type { CasePart } from '../casework/caseParts';
import type { Role } from '../kernel/role';

/** Who asks: nobody signed in, a resident's account, or a member of staff with roles in one region. */
export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'resident'; accountId: string }
  | { kind: 'staff'; staffId: string; roles: readonly Role[]; regionCode: string }
  | { kind: 'system' };

/** The facts of a case that permissions are about. */
export interface CaseResource {
  townshipCode: string;
  villageCode: string;
  registrationTownshipCode: string | null;
  /** Accounts of the applicant and of named proxies. */
  filerAccountIds: readonly string[];
  /** Of those, the accounts that may only fill in for someone else. */
  proxyAccountIds: readonly string[];
  filedByStaffId: string | null;
  /** Staff who helped to file and were told by the applicant to act no longer. */
  endedHelperIds: readonly string[];
  handlerStaffId: string | null;
  /** The township that gives the opinion and the office that decides (D07); null before acceptance. */
  opinionCode: string | null;
  authorityCode: string | null;
  /** Who took which part in it. */
  parts: readonly { staffId: string; part: CasePart }[];
  /** Staff who are household members or near relatives of anyone in the application (C08). */
  recusedStaffIds: readonly string[];
}
