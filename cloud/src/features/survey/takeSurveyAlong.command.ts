import { Inject, Singleton } from '@midwayjs/core';
import { isPending } from '@twin-pledge/shared/casework/duty';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { declaredFacts } from '@twin-pledge/shared/forms/declaredFacts';
import { requiredSignatures } from '@twin-pledge/shared/forms/signers';
import { summaryLines } from '@twin-pledge/shared/forms/summaryLines';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { ApplicationRepository } from '../applications/api';
import { CaseAccess } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import { EligiblePeople } from './eligiblePeople';

/** What somebody takes along to a household: what it declared, never what others found; that they did is logged. */
@Singleton()
export class TakeSurveyAlong {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly eligible!: EligiblePeople;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** `actionNotAllowed` where no survey is owed. */
  async run(actor: StaffPrincipal, caseId: string) {
    const resource = await this.access.require(actor, 'submitSurvey', caseId);
    await this.staff.requireCommitment(actor);
    const aidCase = await this.cases.find(caseId);
    const application = aidCase && (await this.applications.find(aidCase.applicationId));
    if (!aidCase || !application) throw new DomainError('notFound');
    const duties = await this.cases.dutiesOf(caseId);
    const owed = duties.find((duty) => duty.kind === 'surveyHousehold' && isPending(duty));
    if (!owed) throw new DomainError('actionNotAllowed', { status: aidCase.status });
    await this.database.transaction((tx) =>
      this.audit.append(tx, { chainId: caseId, action: 'surveyTakenAlong', actor }),
    );
    const { answers, sentAt } = application;
    const today = this.clock.todayOn();
    const { id, number, aid, villageCode, townshipCode } = aidCase;
    return {
      caseId: id,
      number,
      aid,
      applicantName: answers.members?.[0]?.name ?? '',
      villageName: this.regions.name(villageCode),
      address: `${this.regions.name(villageCode)}${answers.residence?.detail ?? ''}`,
      phones: phonesOf(answers),
      dueOn: owed.dueOn,
      declared: declaredFacts(answers, { sentOn: plainDateInShanghai(sentAt), onDate: today }),
      living: this.livingLines(answers),
      signers: signersOf(answers, today),
      investigators: {
        least: this.policies.resolve(townshipCode, today).number('survey.minInvestigators'),
        chosen: resource.parts.flatMap(({ part, staffId }) => (part === 'appointed' ? staffId : [])),
        eligible: await this.eligible.of(aidCase),
      },
    };
  }

  private livingLines(answers: Answers) {
    const regionName = (code: string) => this.regions.names(code).join('');
    return summaryLines(answers, { todayOn: this.clock.todayOn(), mask: true, regionName })
      .flatMap(({ lines }) => lines)
      .filter(({ path, value }) => value !== '' && livingPaths.some((start) => path.startsWith(start)))
      .map(({ label, value }) => ({ label, value }));
  }
}

/** Where and how they live, in their own words; every figure stands in another part. */
const livingPaths = ['residence.', 'registration.', 'needs.story', 'property.homes'];

function phonesOf(answers: Answers) {
  const applicant = answers.members?.[0];
  const told = [
    { name: '联系电话', phone: answers.contactPhone },
    { name: applicant?.name ?? '', phone: applicant?.phone },
    { name: answers.purpose?.filerName ?? '', phone: answers.purpose?.filerPhone },
  ];
  const known = told.flatMap(({ name, phone }) => (phone ? [{ name, phone }] : []));
  return known.filter(({ phone }, index) => known.findIndex((one) => one.phone === phone) === index);
}

/** Who can sign for the household: the applicant, grown-up members, guardians for those who can't (B05). */
function signersOf(answers: Answers, today: string) {
  const signers = requiredSignatures(answers, today)
    .filter(({ kind, signerName }) => kind === 'authorization' && signerName !== '')
    .filter(({ forId }) => answers.members?.some(({ id }) => id === forId))
    .map(({ forId, forName, signerName, asGuardian }, index) => {
      if (asGuardian) return { by: 'guardian' as const, name: signerName, relation: `${forName}的监护人` };
      const self = index === 0 && forId === answers.members?.[0]?.id;
      return { by: self ? ('applicant' as const) : ('family' as const), name: signerName, relation: '' };
    });
  return signers.filter(
    ({ by, name }, index) => signers.findIndex((one) => one.by === by && one.name === name) === index,
  );
}
