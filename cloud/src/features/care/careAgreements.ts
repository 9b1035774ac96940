import { Inject, Singleton } from '@midwayjs/core';
import { homeOf } from '@twin-pledge/shared/casework/authority';
import type { AgreementSigned, CarePlan } from '@twin-pledge/shared/contracts/parts/careParts';
import { ageOn } from '@twin-pledge/shared/kernel/ageOn';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { readPhone } from '@twin-pledge/shared/kernel/phoneNumber';
import { yearOf } from '@twin-pledge/shared/kernel/plainDate';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { Sequences } from '../../platform/database/sequences';
import { newId } from '../../platform/ids/newId';
import { requirePrintable } from '../../platform/pdf/renderPaper';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { CaseAssessment, FoundFactRepository } from '../assessment/api';
import type { CaseRow } from '../cases/api';
import { Evidence } from '../evidence/api';
import { readDrawing } from '../signing/api';
import { AgreementPaper } from './agreementPaper';
import { CareAgreementRepository } from './careAgreement.repository';
import type { CareAgreement } from './careAgreement.repository';
import { SupportedPersons } from './supportedPersons';

const adultFrom = 18;

/** Who looks after those whom 特困 supports, and the agreement that says so (D05; TJ 二(一)3). */
@Singleton()
export class CareAgreements {
  @Inject() private readonly agreements!: CareAgreementRepository;
  @Inject() private readonly persons!: SupportedPersons;
  @Inject() private readonly evidence!: Evidence;
  @Inject() private readonly facts!: FoundFactRepository;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly sequences!: Sequences;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly paper!: AgreementPaper;
  @Inject() private readonly clock!: Clock;

  /** Draws the agreement up, numbered; one that is still unsigned gives way to it. Answers what the law asks of the act. */
  async drawUp({ staffId }: StaffPrincipal, aidCase: CaseRow, given: CarePlan, tx: Transaction) {
    const read = readPhone(given.caregiver.phone);
    const plan = { ...given, caregiver: { ...given.caregiver, phone: read.ok ? read.phone : given.caregiver.phone } };
    const known = plan.mode === 'dispersed' || plan.institution !== undefined;
    const carePlan = {
      mode: plan.mode,
      caregiver: known ? plan.caregiver.name : '',
      allowed: await this.mayCare(plan, aidCase, tx),
    };
    if (!known || !carePlan.allowed) return { carePlan };
    const drawnUpOn = this.clock.todayOn();
    const home = homeOf(aidCase);
    const year = yearOf(drawnUpOn);
    const seq = await this.sequences.next(`careAgreement:${home}:${year}`, tx);
    const agreement: CareAgreement = {
      id: newId(),
      caseId: aidCase.id,
      number: `${this.regions.name(home)}特照〔${year}〕${seq}号`,
      plan,
      state: 'drawnUp',
      drawnUpOn,
      signedOn: null,
      signed: null,
      evidenceId: null,
      staffId,
      createdAt: this.clock.now(),
    };
    requirePrintable(await this.paper.of(aidCase, agreement, tx));
    const open = await this.open(aidCase.id, tx);
    if (open) await this.agreements.replace(open.id, tx);
    await this.agreements.add(agreement, tx);
    return { carePlan };
  }

  /**
   * Takes the signatures of the agreement that was drawn up, and records the worksheet with the mode of support it names.
   * `dateInFuture`, `notFound` for a paper that is not on file. Answers what the law asks of the act.
   */
  async sign(actor: StaffPrincipal, aidCase: CaseRow, given: AgreementSigned, tx: Transaction) {
    const { signedOn, personName, drawings, evidenceId } = given;
    if (signedOn > this.clock.todayOn()) throw new DomainError('dateInFuture');
    for (const drawing of Object.values(drawings ?? {})) readDrawing(drawing);
    if (evidenceId !== undefined && (await this.evidence.find(aidCase.id, evidenceId, tx))?.purpose !== 'careAgreement')
      throw new DomainError('notFound');
    const open = await this.open(aidCase.id, tx);
    const agreementSigned = open !== undefined && (drawings !== undefined || evidenceId !== undefined);
    if (!open || !agreementSigned) return { agreementSigned };
    const before = (await this.agreements.of(aidCase.id, tx)).filter(({ state }) => state === 'signed');
    for (const { id } of before) await this.agreements.replace(id, tx);
    const signed = { personName, drawings: drawings ?? null };
    await this.agreements.sign(open.id, { signedOn, evidenceId: evidenceId ?? null, signed }, tx);
    await this.keepMode(actor, aidCase, open.plan.mode, tx);
    return { agreementSigned };
  }

  /** The agreement in force, else the one drawn up; undefined before any. */
  async latest(caseId: string, tx?: Transaction): Promise<CareAgreement | undefined> {
    const all = (await this.agreements.of(caseId, tx)).filter(({ state }) => state !== 'replaced');
    return all.find(({ state }) => state === 'signed') ?? all.pop();
  }

  private async open(caseId: string, tx: Transaction): Promise<CareAgreement | undefined> {
    return (await this.agreements.of(caseId, tx)).find(({ state }) => state === 'drawnUp');
  }

  private async keepMode(actor: StaffPrincipal, aidCase: CaseRow, mode: CarePlan['mode'], tx: Transaction) {
    const source = { from: 'finding', on: this.clock.todayOn() } as const;
    for (const { memberId } of await this.persons.of(aidCase, tx)) {
      const fact = { path: `tekun.${memberId}.support`, value: mode, source, note: null, staffId: actor.staffId };
      await this.facts.add(aidCase.applicationId, { ...fact, createdAt: this.clock.now() }, tx);
    }
    await this.assessment.record(aidCase, actor.staffId, tx);
  }

  /** Whom the pack bars from looking after somebody (tekun.caregiverExcluded); an institution answers for its own people. */
  private async mayCare({ mode, caregiver }: CarePlan, aidCase: CaseRow, tx: Transaction): Promise<boolean> {
    if (mode === 'institution') return true;
    const today = this.clock.todayOn();
    const barred = this.policies.resolve(homeOf(aidCase), today).list('tekun.caregiverExcluded');
    const { name, birthOn } = caregiver;
    if (barred.includes('minor') && (ageOn(birthOn, today) ?? 0) < adultFrom) return false;
    const supported = await this.persons.of(aidCase, tx);
    return !(barred.includes('supportedPerson') && supported.some((person) => person.name === name.trim()));
  }
}
