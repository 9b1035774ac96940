import { Inject, Singleton } from '@midwayjs/core';
import { verifiedKindWords } from '@twin-pledge/shared/copy/verifiedWords';
import { homeOf } from '@twin-pledge/shared/casework/authority';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { verifiedKinds } from '@twin-pledge/shared/kernel/verifiedKind';
import { dataSources } from '@twin-pledge/shared/policy/dataSources';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { CaseAccess } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import { AuthorizedPersons } from './authorizedPersons';
import { Confidentiality } from './confidentiality';
import { personsWorkbook } from './personsWorkbook';
import type { ListedPerson } from './personsWorkbook';
import { SourceRequestRepository } from './sourceRequest.repository';

interface Request {
  sourceCode?: string | undefined;
  caseIds: string[];
}

/** The list that a department works through: only people with a valid authorization, each export in the audit of their case (B05, B06). */
@Singleton()
export class ExportPersons {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly confidentiality!: Confidentiality;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly authorized!: AuthorizedPersons;
  @Inject() private readonly requests!: SourceRequestRepository;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** `notFound` for a source that the county does not have, `nobodyToExport` where nobody may be asked about. */
  async run(actor: StaffPrincipal, { sourceCode, caseIds }: Request) {
    const today = this.clock.todayOn();
    const known = dataSources(this.policies.resolve(actor.regionCode, today));
    const sourceName = known.find(({ code }) => code === sourceCode)?.name;
    const inOrder = [...new Set(caseIds)].sort();
    const people = await this.database.transaction(async (tx) => {
      for (const caseId of inOrder) await this.access.require(actor, 'verifyMeans', caseId, tx);
      await this.confidentiality.require(actor, tx);
      if (sourceCode !== undefined && sourceName === undefined) throw new DomainError('notFound');
      const listed: ListedPerson[] = [];
      for (const caseId of inOrder) listed.push(...(await this.ofCase(actor, { caseId, sourceCode }, tx)));
      if (listed.length === 0) throw new DomainError('nobodyToExport');
      return listed;
    });
    const body = await personsWorkbook(people, { sourceName: sourceName ?? null, onDate: today });
    return { body, fileName: `核对名单${sourceName ? `-${sourceName}` : ''}-${today}.xlsx` };
  }

  private async ofCase(
    actor: StaffPrincipal,
    { caseId, sourceCode }: { caseId: string; sourceCode: string | undefined },
    tx: Transaction,
  ): Promise<ListedPerson[]> {
    const aidCase = await this.cases.find(caseId, tx);
    const duties = await this.cases.dutiesOf(caseId, tx);
    const duty = duties.find(({ kind, state }) => kind === 'verifyMeans' && (state === 'open' || state === 'paused'));
    if (!aidCase || !duty) throw new DomainError('actionNotAllowed', { status: aidCase?.status });
    const source = dataSources(this.policies.resolve(homeOf(aidCase), this.clock.todayOn())).find(
      ({ code }) => code === sourceCode,
    );
    const asked = sourceCode === undefined ? verifiedKinds : (source?.tells ?? []);
    const persons = (await this.authorized.of(aidCase.applicationId, tx)).flatMap((person) => {
      const kinds = asked.filter((kind) => person.kinds.includes(kind));
      return person.authorizedOn && person.idNumber && kinds.length > 0 ? [{ ...person, kinds }] : [];
    });
    if (persons.length === 0) return [];
    for (const request of await this.requests.standing(aidCase.applicationId, tx))
      if (request.sourceCode === sourceCode && request.askedBy === 'file' && request.sentAt === null)
        await this.requests.settle(request.id, { sentAt: this.clock.now() }, tx);
    const details = { persons: persons.map(({ memberId }) => memberId), source: sourceCode ?? null };
    await this.audit.append(tx, { chainId: caseId, action: 'exportedPersonsToVerify', actor, details });
    return persons.map(({ name, idNumber, authorizedOn, isApplicant, kinds }) => ({
      name,
      idNumber: idNumber ?? '',
      isApplicant,
      authorizedOn: authorizedOn ?? '',
      caseNumber: aidCase.number,
      asks: kinds.map((kind) => verifiedKindWords[kind]).join('、'),
      dueOn: duty.dueOn,
    }));
  }
}
