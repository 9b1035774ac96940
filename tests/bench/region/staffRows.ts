import { newToken, tokenHash } from '../../../cloud/src/platform/crypto/tokens';
import type { BulkTables } from './bulkTables';
import type { IdSequence } from './ids';
import type { Places, Township } from './places';

export type StaffRole = 'townshipHandler' | 'townshipLeader' | 'countyOfficer';

/** A member of staff with a session that is already open, as signing in would have given it. */
export interface SignedIn {
  readonly staffId: string;
  readonly role: StaffRole;
  readonly regionCode: string;
  readonly token: string;
}

export interface Staff {
  readonly all: readonly SignedIn[];
  readonly handlersOf: ReadonlyMap<string, readonly SignedIn[]>;
}

const householdsAHandler = 900;
const officersACounty = 4;
const dayMs = 86_400_000;

/** Enters handlers and a leader for each township and officers for each county. */
export function enterStaff(
  tables: BulkTables,
  ids: IdSequence,
  { places, households, now }: { places: Places; households: number; now: Date },
): Staff {
  const all: SignedIn[] = [];
  const add = (role: StaffRole, regionCode: string): SignedIn => {
    const one = { staffId: ids.at(now.getTime() - 900 * dayMs), role, regionCode, token: newToken() };
    enter(tables, ids, one, now);
    all.push(one);
    return one;
  };
  const whole = places.townshipEnds[places.townshipEnds.length - 1] as number;
  const handlersOf = new Map(
    places.townships.map((township): [string, SignedIn[]] => {
      add('townshipLeader', township.code);
      return [
        township.code,
        many(township, (households * township.weight) / whole).map(() => add('townshipHandler', township.code)),
      ];
    }),
  );
  for (const county of places.countyCodes) for (let at = 0; at < officersACounty; at += 1) add('countyOfficer', county);
  return { all, handlersOf };
}

const many = (_: Township, households: number) =>
  Array.from({ length: Math.max(2, Math.round(households / householdsAHandler)) });

function enter(tables: BulkTables, ids: IdSequence, { staffId, role, regionCode, token }: SignedIn, now: Date): void {
  tables.add('staff', {
    id: staffId, loginName: staffId.slice(-8).toLowerCase() + regionCode, name: `示范${staffId.slice(-4)}`, phoneEnc: null, regionCode,
    active: 1, passwordHash: 'none', totpEnc: 'none', totpLastStep: null, credentialsVersion: 1,
    commitmentSignedAt: now, commitmentSignatureId: null, demonstrationKey: null, createdAt: now, departmentCode: null,
  }); // prettier-ignore
  tables.add('staff_role', { staffId, role });
  tables.add('session', {
    id: ids.at(now.getTime()), tokenHash: tokenHash(token), kind: 'staff', subjectId: staffId, createdAt: now,
    expiresAt: new Date(now.getTime() + dayMs / 2), lastSeenAt: now, revokedAt: null,
  }); // prettier-ignore
}
