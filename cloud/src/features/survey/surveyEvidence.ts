import { Inject, Singleton } from '@midwayjs/core';
import { withFound } from '@twin-pledge/shared/assessment/foundFacts';
import { factsOfPart, surveyParts } from '@twin-pledge/shared/assessment/surveyParts';
import type { SurveyPart } from '@twin-pledge/shared/assessment/surveyParts';
import type { SurveyForm } from '@twin-pledge/shared/contracts/parts/surveyForm';
import { DomainError, invalidInput } from '@twin-pledge/shared/kernel/domainError';
import { canonicalJson } from '../../platform/audit/canonicalJson';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { sha256Hex } from '../../platform/crypto/tokens';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { CaseAssessment, FoundFactRepository } from '../assessment/api';
import type { CaseRow } from '../cases/api';
import { readDrawing } from '../signing/api';
import type { PartsTold, SurveyPhoto } from './survey';
import { SurveyPhotoRepository } from './surveyPhoto.repository';
import { SurveyRepository } from './survey.repository';

/** A survey whose every piece is there, ready to be kept. */
export interface CheckedSurvey {
  id: string;
  form: SurveyForm;
  parts: PartsTold;
  photos: readonly SurveyPhoto[];
  contentHash: string;
}

/** What a survey brings: whether all of it is there and fits, and how it is kept, corrections as found facts. */
@Singleton()
export class SurveyEvidence {
  @Inject() private readonly surveys!: SurveyRepository;
  @Inject() private readonly photos!: SurveyPhotoRepository;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly facts!: FoundFactRepository;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /**
   * Refuses what can't stand: `dateInFuture`, `surveyPhotoMissing` before all photos have arrived, `correctionMisplaced`,
   * `factUnknown` and `factInvalid`, `surveyorNotPresent` where signatures on a screen come from somebody who was not
   * there, `signedFormMissing` where they are on paper that nobody photographed, `sameHand` (B05).
   */
  async check(
    actor: StaffPrincipal,
    aidCase: CaseRow,
    { people, form }: { people: readonly string[]; form: SurveyForm },
    tx: Transaction,
  ): Promise<CheckedSurvey> {
    if (form.visitedOn > this.clock.todayOn()) throw new DomainError('dateInFuture');
    checkHands(form, people, actor.staffId);
    const photos = await this.photos.of(aidCase.applicationId, tx);
    const missing = form.photos.filter(({ id }) => !photos.some(({ clientId }) => clientId === id));
    if (missing.length > 0) throw new DomainError('surveyPhotoMissing', { photos: missing.map(({ id }) => id) });
    const { facts } = await this.assessment.current(aidCase, tx);
    const applied = withFound(facts, foundIn(form));
    if (!applied.ok) throw new DomainError(applied.problem);
    const told = Object.fromEntries(surveyParts.map((part) => [part, form[part]])) as Pick<SurveyForm, SurveyPart>;
    const parts = { ...told, people };
    const used = photos.filter(({ clientId }) => form.photos.some(({ id }) => id === clientId));
    const proof = { people, form, photos: used.map(({ clientId, contentHash }) => ({ clientId, contentHash })) };
    return { id: newId(), form, parts, photos: used, contentHash: sha256Hex(canonicalJson(proof)) };
  }

  /** Keeps a checked survey; its corrections stand beside what was declared from now on. */
  async keep(actor: StaffPrincipal, aidCase: CaseRow, checked: CheckedSurvey, tx: Transaction): Promise<void> {
    const { id, form, contentHash } = checked;
    const { applicationId } = aidCase;
    const { staffId } = actor;
    const submittedAt = this.clock.now();
    const { id: clientId, visitedOn } = form;
    const row = { id, applicationId, caseId: aidCase.id, clientId, visitedOn, contentHash, staffId, submittedAt };
    await this.surveys.add({ ...checked, row }, tx);
    for (const { note, ...fact } of foundIn(form)) {
      await this.facts.add(applicationId, { ...fact, note, staffId, createdAt: submittedAt }, tx);
      const details = { path: fact.path, from: 'survey' };
      await this.audit.append(tx, { chainId: aidCase.id, action: 'foundFact', actor, details });
    }
  }
}

/** The corrections of all parts as facts found on the day of the visit, with what was written about the part. */
function foundIn(form: SurveyForm) {
  return surveyParts.flatMap((part) => {
    const { found, corrections = [] } = form[part];
    return corrections.map(({ path, value }) => {
      if (!factsOfPart[part].includes(path.split('.')[0] ?? '')) throw new DomainError('correctionMisplaced', { part });
      return { path, value, source: { from: 'survey' as const, on: form.visitedOn }, note: found ?? null };
    });
  });
}

/** Each signs with their own hand: on the screen of somebody who was there, or on paper that was photographed (B05). */
function checkHands({ signatures, photos }: SurveyForm, people: readonly string[], actorId: string): void {
  const drawn = signatures.flatMap(({ drawing }) => (drawing === undefined ? [] : sha256Hex(readDrawing(drawing))));
  if (drawn.length > 0 && !people.includes(actorId)) throw new DomainError('surveyorNotPresent');
  if (new Set(drawn).size < drawn.length) throw new DomainError('sameHand');
  if (drawn.length < signatures.length && !photos.some(({ kind }) => kind === 'signedForm'))
    throw new DomainError('signedFormMissing');
  const investigators = signatures.flatMap((one) => (one.by === 'investigator' ? one.staffId : []));
  if (new Set(investigators).size < investigators.length || investigators.some((staffId) => !people.includes(staffId)))
    throw invalidInput([{ path: 'body.act.survey.signatures', code: 'wrongForm' }]);
}
