import { Inject, Singleton } from '@midwayjs/core';
import { isPartial } from '@twin-pledge/shared/access/proxyCall';
import type { CallParties } from '@twin-pledge/shared/access/proxyCall';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { applicantId } from '@twin-pledge/shared/forms/listPath';
import { normalise } from '@twin-pledge/shared/forms/normalise';
import { requiredSignatures } from '@twin-pledge/shared/forms/signers';
import { contains } from '@twin-pledge/shared/kernel/regionCode';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { sameName } from '@twin-pledge/shared/kernel/personName';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import type { Transaction } from '../../platform/database/database';
import { Accounts } from '../accounts/api';
import { ApplicationRepository } from '../applications/api';
import { DraftRepository } from '../drafts/api';
import { RelativesRegister, StaffDirectory } from '../staff/api';
import type { Mandate } from './mandate';
import { MandateRepository } from './mandate.repository';

/** Who has to speak in a call. */
export interface Speaker {
  readonly name: string;
  readonly isGuardian: boolean;
  /** `1956-04`; null where it was not told. */
  readonly bornIn: string | null;
}

/** A member of staff as they stand to the people of a mandate. */
type Noter = CallParties['noter'];

/** Who may note a call about a mandate, and whose voice counts in it. */
@Singleton()
export class ProxySpeaker {
  @Inject() private readonly mandates!: MandateRepository;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly relatives!: RelativesRegister;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly clock!: Clock;

  /** A mandate of the own region; `notFound` elsewhere, `recused` to the proxy and to relatives (C08). */
  async require(principal: StaffPrincipal, mandateId: string, tx: Transaction): Promise<Mandate> {
    const mandate = await this.mandates.find(mandateId, tx);
    if (!mandate || !contains(principal.regionCode, mandate.villageCode)) throw new DomainError('notFound');
    if (isPartial(await this.noter(principal, mandate, tx), mandate.proxy)) throw new DomainError('recused');
    return mandate;
  }

  /** How a member of staff stands to the proxy and to everybody in the application. */
  async noter({ staffId }: StaffPrincipal, mandate: Mandate, tx?: Transaction): Promise<Noter> {
    const { proxy } = mandate;
    const account = proxy.accountId === null ? undefined : await this.accounts.byId(proxy.accountId, tx);
    const answers = await this.answersOf(mandate, tx);
    const people = [...(answers.members ?? []), ...(answers.obligors ?? [])];
    const numbers = people.flatMap(({ identity }) => identity?.number ?? []);
    const indexes = [...numbers.map((number) => this.blind.of('idNumber', number)), account?.idIndex ?? []].flat();
    const registered = await this.relatives.of(staffId, tx);
    // A proxy who never gave a number is known by name alone: rather one colleague too many is asked to step back.
    const isRelated = registered.some(
      ({ idIndex, name }) => indexes.includes(idIndex) || (proxy.name !== '' && sameName(name, proxy.name)),
    );
    return { staffId, phone: await this.staff.phoneOf(staffId, tx), isRelated };
  }

  /** The applicant; the guardian where somebody else has to sign for them. */
  async of(mandate: Mandate, tx?: Transaction): Promise<Speaker> {
    const answers = await this.answersOf(mandate, tx);
    const need = requiredSignatures(answers, this.clock.todayOn()).find(
      ({ kind, forId }) => kind === 'commitment' && forId === applicantId,
    );
    const member = normalise(answers).members?.find(({ id }) => id === (need?.signerId ?? applicantId));
    const name = need && need.signerName !== '' ? need.signerName : mandate.applicantName;
    return { name, isGuardian: need?.asGuardian ?? false, bornIn: member?.birthOn?.slice(0, 7) ?? null };
  }

  private async answersOf({ applicationId, draftId }: Mandate, tx?: Transaction): Promise<Answers> {
    const application = applicationId === null ? undefined : await this.applications.find(applicationId, tx);
    return application?.answers ?? (await this.drafts.find(draftId, tx))?.answers ?? {};
  }
}
