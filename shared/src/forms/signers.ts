import type { PlainDate } from '../kernel/plainDate';
import type { Answers, MemberAnswers, ObligorAnswers } from './answers';
import { isMinor } from './isMinor';
import { applicantId } from './listPath';
import { normalise } from './normalise';
import { outsideHousehold } from './pageDef';

/** One signature that these answers call for: for whom, by whose hand, and whether anything waits for it. */
export interface RequiredSignature {
  readonly kind: 'commitment' | 'authorization';
  /** The member or obligor whose commitment or authorization it is. */
  readonly forId: string;
  readonly forName: string;
  /**
   * Who signs: the person, a member who is the guardian, `outside:<forId>` for a guardian who is no member of the
   * household, or empty while no guardian has been told of. Never a proxy.
   */
  readonly signerId: string;
  readonly signerName: string;
  /** By which the signer proves on a link who they are; null where none was told. */
  readonly signerIdNumber: string | null;
  readonly asGuardian: boolean;
  readonly required: boolean;
}

type Signer = Pick<RequiredSignature, 'signerId' | 'signerName' | 'signerIdNumber' | 'asGuardian'>;

const asSelf = (person: MemberAnswers | ObligorAnswers): Signer => ({
  signerId: person.id,
  signerName: person.name ?? '',
  signerIdNumber: person.identity?.number ?? null,
  asGuardian: false,
});

function guardianOf(member: MemberAnswers, members: readonly MemberAnswers[]): Signer {
  if (member.guardianMemberId === outsideHousehold) {
    return {
      signerId: `${outsideHousehold}:${member.id}`,
      signerName: member.outsideGuardian?.name ?? '',
      signerIdNumber: member.outsideGuardian?.idNumber ?? null,
      asGuardian: true,
    };
  }
  const guardian = members.filter((one) => one.id === member.guardianMemberId && one.id !== member.id)[0];
  if (guardian) return { ...asSelf(guardian), asGuardian: true };
  return { signerId: '', signerName: '', signerIdNumber: null, asGuardian: true };
}

/** Whether somebody else has to sign for a member: a minor, or an adult told to be unable to (Civil Code, art. 17–23). */
export const needsGuardian = (member: MemberAnswers, onDay: PlainDate): boolean =>
  isMinor(member, onDay) || member.legallyCapable === false;

/** People who can't be reached for a signature don't count as members either (民发〔2021〕57号). */
const isOutOfReach = (member: MemberAnswers): boolean =>
  member.occupation === 'missing' || member.occupation === 'imprisoned';

const livesApart = (member: MemberAnswers): boolean =>
  member.livesTogether === false || member.occupation === 'military' || member.occupation === 'clergy';

/** Acceptance waits for the applicant and for each adult who lives with them; a minor's guardian is asked (B05). */
const isWaitedFor = (member: MemberAnswers, onDay: PlainDate): boolean =>
  member.id === applicantId || (!livesApart(member) && !isMinor(member, onDay));

/**
 * Who signs what (B05; TJ 二(七); LX 二(二)1): the applicant's commitment; an authorization for each member, required of
 * the adults who live together; one of each obligor, asked and never required. A guardian signs for a minor and for an
 * incapable adult; a proxy never signs.
 */
export function requiredSignatures(answers: Answers, todayOn: PlainDate): RequiredSignature[] {
  const plain = normalise(answers);
  const members = plain.members ?? [];
  const signer = (member: MemberAnswers): Signer =>
    needsGuardian(member, todayOn) ? guardianOf(member, members) : asSelf(member);
  const commitments = members
    .filter((member) => member.id === applicantId)
    .map((member): RequiredSignature => ({ kind: 'commitment', ...named(member), ...signer(member), required: true }));
  const authorizations = members
    .filter((member) => member.id === applicantId || !isOutOfReach(member))
    .map((member): RequiredSignature => ({
      kind: 'authorization',
      ...named(member),
      ...signer(member),
      required: isWaitedFor(member, todayOn),
    }));
  const asked = (plain.hasObligors ? (plain.obligors ?? []) : []).map((obligor): RequiredSignature => ({
    kind: 'authorization',
    ...named(obligor),
    ...asSelf(obligor),
    required: false,
  }));
  return [...commitments, ...authorizations, ...asked];
}

const named = (person: { id: string; name?: string }) => ({ forId: person.id, forName: person.name ?? '' });
