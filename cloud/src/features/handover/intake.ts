import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { NeededPaper } from '@twin-pledge/shared/papers/neededPapers';
import type { ResolvedPolicy } from '@twin-pledge/shared/policy/resolvedPolicy';
import { Audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { Accounts } from '../accounts/api';
import type { Account } from '../accounts/api';
import { ApplicationPeople, ApplicationRepository, answersHash, HouseholdRepository } from '../applications/api';
import type { Application, ApplicationPerson, Origin } from '../applications/api';
import { Calendars } from '../calendar/api';
import type { Draft } from '../drafts/api';
import { Vault } from '../vault/api';
import { OriginCase } from './originCase';
import { applicantId } from '@twin-pledge/shared/forms/listPath';

/** An application that was just taken in, with its people. */
export interface Taken {
  application: Application;
  people: ApplicationPerson[];
  filers: { accountId: string; role: 'applicant' | 'proxy' }[];
}

interface Checked {
  answers: Answers;
  policy: ResolvedPolicy;
  papers: readonly NeededPaper[];
  /** Staff who file saw the applicant's identity card. */
  cardSeen: boolean;
}

/** Takes the answers in: household, people, who filed, and the papers into the household's vault. */
@Singleton()
export class Intake {
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly people!: ApplicationPeople;
  @Inject() private readonly households!: HouseholdRepository;
  @Inject() private readonly calendars!: Calendars;
  @Inject() private readonly vault!: Vault;
  @Inject() private readonly origins!: OriginCase;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  async take(actor: Actor, draft: Draft, checked: Checked, tx: Transaction): Promise<Taken> {
    const { answers, policy, papers, cardSeen } = checked;
    const account = actor.kind === 'resident' ? await this.accounts.byId(actor.accountId, tx) : undefined;
    const cardSeenByStaffId = cardSeen && actor.kind === 'staff' ? actor.staffId : null;
    const from = draft.fromCaseId === null ? undefined : await this.origins.of(draft.fromCaseId, tx);
    const known = from?.householdId ?? (await this.knownHousehold(answers, account, cardSeen, tx));
    const householdId =
      known ?? (await this.households.open(answers.residence?.regionCode ?? '', this.clock.now(), tx));
    const application: Application = {
      id: newId(),
      draftId: draft.id,
      householdId,
      // Who filed the first stays who filed: the same people see the next one in the same parts.
      filedByAccountId: from ? from.application.filedByAccountId : (account?.id ?? null),
      filedByStaffId: actor.kind === 'staff' ? actor.staffId : null,
      cardSeenByStaffId,
      origin: originOf(draft, answers),
      channel: draft.channel,
      applicantMemberId: applicantId,
      answers,
      answersHash: answersHash(answers),
      revision: 1,
      policyVersion: policy.packVersion,
      calendarVersion: (await this.calendars.current(tx)).version,
      sentAt: this.clock.now(),
      sentOn: this.clock.todayOn(),
      fromCaseId: draft.fromCaseId,
    };
    await this.applications.add(application, tx);
    const people = await this.people.enter(application, tx);
    if (cardSeenByStaffId !== null) await this.noteProof(actor, application, people, tx);
    const filers = [...(await this.filersOf(from ? undefined : account, people, tx)), ...(from?.filers ?? [])];
    for (const filer of filers) await this.applications.addFiler(application.id, filer, tx);
    const personIdByMemberId = Object.fromEntries(people.map((person) => [person.memberId, person.personId]));
    await this.vault.handOver(tx, {
      draftId: draft.id,
      applicationId: application.id,
      householdId,
      personIdByMemberId,
      // What was already in the vault serves again, and nobody is asked for it (A05).
      heldDocumentIds: papers.flatMap((paper) => (known && paper.state === 'held' ? (paper.documentId ?? []) : [])),
    });
    return { application, people, filers };
  }

  /** The applicant is proved by whoever filed for them with the card in hand; that stands in the record. */
  private async noteProof(actor: Actor, { id, channel }: Application, people: ApplicationPerson[], tx: Transaction) {
    const idIndex = people.find(({ role }) => role === 'applicant')?.idIndex ?? null;
    const details = { by: channel === 'window' ? 'officer' : 'aide', idIndex, applicationId: id };
    await this.audit.append(tx, { chainId: id, action: 'proveIdentity', actor, details });
  }

  /**
   * Only somebody proved opens an earlier household's record: a filer whose account is linked to one of its people, or
   * whoever filed for the applicant and saw the card. Everybody else begins a new one, which a handler may join later.
   */
  private async knownHousehold(
    answers: Answers,
    account: Account | undefined,
    cardSeen: boolean,
    tx: Transaction,
  ): Promise<string | undefined> {
    const number = answers.members?.find((member) => member.id === applicantId)?.identity?.number;
    const byCard = cardSeen && number ? await this.households.ofIdNumber(number, tx) : undefined;
    const own = account?.personId ? await this.households.ofPerson(account.personId, tx) : undefined;
    const isOwn =
      own !== undefined && (answers.members ?? []).some((member) => member.identity?.number === account?.idNumber);
    return byCard ?? (isOwn ? own : undefined);
  }

  /** The filing account, and the applicant's own proved account where there is one: both get the results (A06). */
  private async filersOf(
    account: Account | undefined,
    people: ApplicationPerson[],
    tx: Transaction,
  ): Promise<Taken['filers']> {
    const applicant = people.find((person) => person.role === 'applicant');
    const filers: Taken['filers'] = [];
    if (account) {
      const isApplicant = account.idIndex !== null && account.idIndex === applicant?.idIndex;
      filers.push({ accountId: account.id, role: isApplicant ? 'applicant' : 'proxy' });
      if (isApplicant && account.identity === 'proved' && account.personId === null) {
        await this.accounts.linkPerson(tx, account.id, applicant.personId);
      }
    }
    const own = applicant?.idIndex ? await this.accounts.provedByIdIndex(applicant.idIndex, tx) : undefined;
    if (own && own.id !== account?.id) filers.push({ accountId: own.id, role: 'applicant' });
    return filers;
  }
}

function originOf(draft: Draft, answers: Answers): Origin {
  return draft.channel === 'window' ? 'window' : (answers.purpose?.forWhom ?? 'self');
}
