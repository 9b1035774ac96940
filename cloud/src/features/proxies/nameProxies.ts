import { Init, Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { stillCovers } from '@twin-pledge/shared/access/proxyMandate';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { applicantId } from '@twin-pledge/shared/forms/listPath';
import { readPhone } from '@twin-pledge/shared/kernel/phoneNumber';
import { Audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock/clock';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { Accounts } from '../accounts/api';
import type { Application } from '../applications/api';
import type { Draft } from '../drafts/api';
import { StaffDirectory } from '../staff/api';
import { proxyKeyOf } from './mandate';
import type { Mandate, ProxyPerson } from './mandate';
import { MandateRepository } from './mandate.repository';
import { MandateNews } from './mandateNews';

/** Notes who acts for whom, once for each application: when it is sent, or earlier when a call is asked for. */
@Singleton()
export class NameProxies {
  @Inject() private readonly mandates!: MandateRepository;
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly news!: MandateNews;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly clock!: Clock;

  /** Whoever proves who they are finds who acts for them; those they never heard of are told to them then. */
  @Init()
  async listen(): Promise<void> {
    this.accounts.whenProved(async (tx, { idIndex }) => {
      for (const mandate of await this.mandates.forApplicant(idIndex, tx))
        if (mandate.state !== 'revoked') await this.news.tellApplicant(tx, mandate, 'proxyNamed');
    });
  }

  /** The mandate of whoever fills the draft in; undefined where they file for themselves. */
  async ofDraft(tx: Transaction, draft: Draft, actor: Actor): Promise<Mandate | undefined> {
    const proxy = await this.filler(draft, draft.answers, tx);
    return proxy && this.name(tx, { draftId: draft.id, applicationId: null, answers: draft.answers, proxy, actor });
  }

  /** Names everybody who acts in an application that was just sent: who filled it in, and who sees it for another. */
  async atSending(
    tx: Transaction,
    sent: { actor: Actor; draft: Draft; application: Application; proxyAccountIds: string[] },
  ): Promise<void> {
    const { actor, draft, application, proxyAccountIds } = sent;
    const { id: applicationId, answers } = application;
    const filler = await this.filler(draft, answers, tx);
    const people = filler ? [filler] : [];
    for (const accountId of proxyAccountIds)
      if (accountId !== filler?.accountId) people.push(await this.account(accountId, application, tx));
    for (const proxy of people) await this.name(tx, { draftId: draft.id, applicationId, answers, proxy, actor });
  }

  private async name(
    tx: Transaction,
    naming: { draftId: string; applicationId: string | null; answers: Answers; proxy: ProxyPerson; actor: Actor },
  ): Promise<Mandate> {
    const { draftId, applicationId, answers, proxy, actor } = naming;
    const told = { applicationId, proxy, ...this.purposeOf(answers) };
    const known = await this.mandates.ofDraft(draftId, proxyKeyOf(proxy), tx);
    if (known) {
      const covered = known.state !== 'confirmed' || stillCovers(known, told);
      const unsaid = covered ? {} : ({ state: 'named', confirmedBy: null, confirmedAt: null } as const);
      const renewed: Mandate = { ...known, ...told, ...unsaid };
      await this.mandates.save(renewed, tx);
      return renewed;
    }
    const nothing = { confirmedBy: null, confirmedAt: null, endedBy: null, endedAt: null, callAskedAt: null };
    const mandate: Mandate = {
      ...{ id: newId(), draftId, state: 'named', namedAt: this.clock.now(), callNumber: null },
      ...nothing,
      ...told,
    };
    await this.mandates.add(mandate, tx);
    const chainId = await this.news.chainOf(tx, mandate);
    const details = { mandateId: mandate.id, proxyAccountId: proxy.accountId, proxyStaffId: proxy.staffId };
    await this.audit.append(tx, { chainId, action: 'nameProxy', actor, details });
    await this.news.tellBoth(tx, mandate, 'proxyNamed');
    return mandate;
  }

  private purposeOf(answers: Answers) {
    const applicant = answers.members?.find(({ id }) => id === applicantId);
    const number = applicant?.identity?.number;
    return {
      applicantName: applicant?.name ?? '',
      applicantIdIndex: number ? this.blind.of('idNumber', number) : null,
      villageCode: answers.residence?.regionCode ?? '',
      aids: answers.needs?.aids ?? [],
    };
  }

  /** Who fills in for somebody else. At the window that is whoever came, not the handler who types. */
  private async filler(draft: Draft, answers: Answers, tx: Transaction): Promise<ProxyPerson | undefined> {
    const { forWhom, filerName = '', filerPhone = '' } = answers.purpose ?? {};
    const told = { name: filerName, phone: plainPhone(filerPhone) };
    if (draft.ownerKind === 'staff') {
      if (draft.channel === 'window') {
        return forWhom === 'family' ? { accountId: null, staffId: null, ...told } : undefined;
      }
      const member = await this.staff.byId(draft.ownerId, tx);
      const phone = await this.staff.phoneOf(draft.ownerId, tx);
      return { accountId: null, staffId: draft.ownerId, name: member?.name ?? filerName, phone: phone ?? told.phone };
    }
    const account = await this.accounts.byId(draft.ownerId, tx);
    const own = this.purposeOf(answers).applicantIdIndex;
    const isApplicant = account?.identity === 'proved' && account.idIndex === own;
    if (forWhom === undefined || forWhom === 'self' || isApplicant) return undefined;
    return { accountId: draft.ownerId, staffId: null, ...told };
  }

  private async account(accountId: string, { filedByAccountId, answers }: Application, tx: Transaction) {
    const account = await this.accounts.byId(accountId, tx);
    const told = accountId === filedByAccountId ? answers.purpose : undefined;
    const name = account?.name ?? told?.filerName ?? '';
    return { accountId, staffId: null, name, phone: account?.phone ?? plainPhone(told?.filerPhone ?? '') };
  }
}

function plainPhone(text: string): string | null {
  const reading = readPhone(text);
  return reading.ok ? reading.phone : null;
}
