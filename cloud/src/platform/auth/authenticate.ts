import { Inject, Singleton } from '@midwayjs/core';
import { mayEver } from '@twin-pledge/shared/access/can';
import { permissions, type PermittedAction } from '@twin-pledge/shared/access/permissions';
import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { signOut } from '@twin-pledge/shared/contracts/signIn/signOut';
import { changePassword } from '@twin-pledge/shared/contracts/staff/changePassword';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Principal } from './principal';
import { PrincipalSource } from './principalSource';
import { Sessions } from './sessions';

/** What somebody may do before they have a password of their own. */
const withFirstPassword: readonly string[] = [showMe.id, signOut.id, changePassword.id];

/** Learns who calls from the request's header, and whether an endpoint is open to them at all. */
@Singleton()
export class Authentication {
  @Inject() private readonly sessions!: Sessions;
  @Inject() private readonly people!: PrincipalSource;

  /** Reads `Authorization: Bearer …`. DomainError notSignedIn for an unusable one, sessionExpired for one that ended. */
  async principalOf(header: string | undefined): Promise<Principal> {
    if (header === undefined || header === '') return { kind: 'anonymous' };
    const token = bearerToken(header);
    if (!token) throw new DomainError('notSignedIn');
    const reading = await this.sessions.read(token);
    if (reading.state === 'expired') throw new DomainError('sessionExpired');
    if (reading.state === 'unknown') throw new DomainError('notSignedIn');
    const { kind, subjectId } = reading.session;
    const principal = await (kind === 'staff' ? this.people.staff(subjectId) : this.people.resident(subjectId));
    if (!principal) throw new DomainError('sessionExpired');
    return principal;
  }

  /** DomainError notSignedIn, passwordChangeRequired or forbidden where the endpoint is not open to this caller. */
  admit({ id, access }: Pick<Endpoint, 'id' | 'access'>, principal: Principal): void {
    if (access === 'public') return;
    if (principal.kind === 'anonymous') throw new DomainError('notSignedIn');
    const must = principal.kind === 'staff' && principal.hasFirstPassword === true;
    if (must && !withFirstPassword.includes(id)) throw new DomainError('passwordChangeRequired');
    if (access === 'signedIn' || access === principal.kind) return;
    if (typeof access === 'object' && isKnown(access.action) && mayEver(principal, access.action)) return;
    throw new DomainError('forbidden');
  }
}

/** The token of an Authorization header, or null where it has another form. */
export function bearerToken(header: string | undefined): string | null {
  return /^Bearer ([\w-]{43})$/.exec(header ?? '')?.[1] ?? null;
}

function isKnown(action: string): action is PermittedAction {
  return Object.hasOwn(permissions, action);
}
