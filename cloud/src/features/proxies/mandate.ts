import type { ConfirmedWay, EndedWay, MandateState } from '@twin-pledge/shared/access/proxyMandate';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';

/** The one who acts: an account, a member of staff, or somebody who came to the window and has neither. */
export interface ProxyPerson {
  readonly accountId: string | null;
  readonly staffId: string | null;
  readonly name: string;
  /** As `readPhone` gives it; null where none was told. */
  readonly phone: string | null;
}

/** That somebody acts for somebody, for one application, opened. */
export interface Mandate {
  readonly id: string;
  readonly draftId: string;
  /** Null before sending. */
  readonly applicationId: string | null;
  readonly proxy: ProxyPerson;
  readonly applicantName: string;
  readonly applicantIdIndex: string | null;
  readonly villageCode: RegionCode;
  readonly aids: readonly AidCode[];
  readonly state: MandateState;
  readonly confirmedBy: ConfirmedWay | null;
  readonly confirmedAt: Date | null;
  readonly endedBy: EndedWay | null;
  readonly endedAt: Date | null;
  readonly callAskedAt: Date | null;
  readonly callNumber: string | null;
  readonly namedAt: Date;
}

/** By which one proxy of a draft is told from another. */
export function proxyKeyOf({ accountId, staffId }: Pick<ProxyPerson, 'accountId' | 'staffId'>): string {
  if (accountId !== null) return `resident:${accountId}`;
  return staffId === null ? 'named' : `staff:${staffId}`;
}
