import { addDays, plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import { auditHash, beforeFirst } from '../../../cloud/src/platform/audit/auditHash';
import { canonicalJson } from '../../../cloud/src/platform/audit/canonicalJson';
import type { BlindIndex } from '../../../cloud/src/platform/crypto/blindIndex';
import type { FieldCipher } from '../../../cloud/src/platform/crypto/fieldCipher';
import { sha256Hex } from '../../../cloud/src/platform/crypto/tokens';
import { answersHash } from '../../../cloud/src/features/applications/answersHash';
import { maskName } from '../../../cloud/src/features/cases/maskName';
import { nameTokens } from '../../../cloud/src/features/cases/nameTokens';
import { answersOf } from './answersOf';
import type { BulkTables } from './bulkTables';
import type { Course, PlannedDuty } from './caseCourse';
import type { IdSequence } from './ids';
import type { Person } from './people';
import type { Township } from './places';
import type { Seeded } from './seeded';

export interface Keys {
  readonly cipher: FieldCipher;
  readonly blind: BlindIndex;
  readonly chain: Buffer;
}

export interface Household {
  readonly number: string;
  readonly township: Township;
  readonly villageCode: string;
  readonly people: readonly Person[];
  readonly handlerId: string;
  readonly course: Course;
  readonly sentAt: Date;
  readonly todayOn: string;
}

const policyVersion = 'nation@2026.1;jiangxi@2026.1;jingdezhen@2026.1';
const calendarVersion = 'generated@1';
const longAgoMs = 20 * 86_400_000;

/** Writes one household as the program would have: its people, the application with its papers, the case and its history. */
export class HouseholdRows {
  constructor(
    private readonly tables: BulkTables,
    private readonly ids: IdSequence,
    private readonly keys: Keys,
    private readonly random: Seeded,
  ) {}

  /** Answers the id of its case. */
  add(household: Household): string {
    const { sentAt, villageCode, people } = household;
    const at = sentAt.getTime();
    const householdId = this.ids.at(at);
    this.tables.add('household', { id: householdId, villageCode, createdAt: sentAt, joinedIntoId: null });
    const applicationId = this.application(household, householdId);
    const personIds = people.map((person, index) => this.person(person, index, { householdId, applicationId, sentAt }));
    for (const typeCode of ['residentId', 'householdRegister'])
      this.document(typeCode, { householdId, applicationId, personId: personIds[0] as string, household });
    return this.aidCase(household, householdId, applicationId);
  }

  private application({ people, sentAt, villageCode, handlerId }: Household, householdId: string): string {
    const { cipher, blind } = this.keys;
    const id = this.ids.at(sentAt.getTime());
    const draftId = this.ids.at(sentAt.getTime());
    const answers = answersOf(people, villageCode);
    const text = JSON.stringify(answers);
    const sentOn = plainDateInShanghai(sentAt);
    this.tables.add('application', {
      id, draftId, householdId, filedByAccountId: null, filedByStaffId: handlerId, origin: 'window', channel: 'window',
      applicantMemberId: 'm1', answersEnc: cipher.encrypt('application.answers', text), answersHash: answersHash(answers),
      revision: 1, policyVersion, calendarVersion, sentAt, sentOn, cardSeenByStaffId: handlerId, fromCaseId: null,
    }); // prettier-ignore
    this.tables.add('draft', {
      id: draftId, ownerKind: 'staff', ownerId: handlerId, purposeKey: 'window', openKey: null, channel: 'window',
      answersEnc: cipher.encrypt('draft.answers', text), stamps: '{}', version: 1, updatedAt: sentAt,
      keptUntilOn: addDays(sentOn, 30), warnedOn: null, sentApplicationId: id, fromCaseId: null,
    }); // prettier-ignore
    const signing = '示范承诺：以上所填属实，愿意接受核对。';
    this.tables.add('signature', {
      id: this.ids.at(sentAt.getTime()), kind: 'commitment', draftId, signingKey: 'commitment:m1',
      standingKey: `${draftId}:commitment:m1`, signerStaffId: null,
      signerNameEnc: cipher.encrypt('signature.signer_name', people[0]!.name),
      signerIdIndex: blind.of('idNumber', people[0]!.idNumber), forId: 'm1', asGuardian: 0, textId: 'commitment',
      textVersion: '1', text: signing, textHash: sha256Hex(signing), answersHash: answersHash(answers), drawingEnc: null,
      drawingHash: null, medium: 'paper', documentId: null, witnessStaffId: handlerId, witnessNote: null,
      signedAt: sentAt, signedOn: sentOn, hash: sha256Hex(draftId), revokeCodeHash: null, revokedAt: null,
      signerAccountId: null,
    }); // prettier-ignore
    return id;
  }

  private person(person: Person, index: number, of: { householdId: string; applicationId: string; sentAt: Date }) {
    const { cipher, blind } = this.keys;
    const id = this.ids.at(of.sentAt.getTime());
    const idIndex = blind.of('idNumber', person.idNumber);
    this.tables.add('person', {
      id, householdId: of.householdId, nameEnc: cipher.encrypt('person.name', person.name),
      idNumberEnc: cipher.encrypt('person.id_number', person.idNumber), idIndex, birthOn: person.birthOn,
      createdAt: of.sentAt,
    }); // prettier-ignore
    this.tables.add('application_person', {
      applicationId: of.applicationId,
      memberId: `m${index + 1}`,
      personId: id,
      idIndex,
      role: index === 0 ? 'applicant' : 'member',
    });
    return id;
  }

  private document(
    typeCode: string,
    of: { householdId: string; applicationId: string; personId: string; household: Household },
  ) {
    const { sentAt, handlerId } = of.household;
    const [id, fileId, pageId] = [1, 2, 3].map(() => this.ids.at(sentAt.getTime())) as [string, string, string];
    const hash = sha256Hex(fileId);
    this.tables.add('document', {
      id, draftId: null, householdId: of.householdId, personId: of.personId, memberId: 'm1', typeCode, validTo: null,
      addedByKind: 'staff', addedById: handlerId, addedAt: sentAt,
    }); // prettier-ignore
    this.tables.add('application_document', { applicationId: of.applicationId, documentId: id, linkedAt: sentAt });
    this.tables.add('stored_file', {
      id: fileId, ownerKey: `household:${of.householdId}`, receivedIndex: hash, storageKey: `generated/${fileId}`,
      mime: 'image/jpeg', bytes: 180_000, contentHash: hash, createdAt: sentAt,
    }); // prettier-ignore
    this.tables.add('document_page', { id: pageId, documentId: id, fileId, addedAt: sentAt });
  }

  private aidCase(household: Household, householdId: string, applicationId: string): string {
    const { number, township, villageCode, people, handlerId, course, sentAt } = household;
    const id = this.ids.at(sentAt.getTime());
    const { name, birthOn } = people[0] as Person;
    const established = course.status === 'submitted' ? null : township.code;
    this.tables.add('aid_case', {
      id, number, applicationId, householdId, aid: 'dibao', status: course.status,
      waitingFor: course.waiting ? 'resident' : null, version: 1, townshipCode: township.code, villageCode,
      registrationTownshipCode: township.code, registeredElsewhere: 'no', handlerStaffId: handlerId,
      filedByStaffId: handlerId, origin: 'window', applicantNameMasked: maskName(name),
      applicantNameIndex: this.keys.blind.of('name', name), applicantBirthOn: birthOn, memberCount: people.length,
      supplementRequests: course.waiting ? 1 : 0, trips: 0, checklist: null, refusal: null, policyVersion,
      calendarVersion, sentAt, updatedAt: sentAt, opinion: course.outcome === null ? null : 'approve', finding: null,
      opinionCode: established, authorityCode: established, findingOn: null,
    }); // prettier-ignore
    const places = { townshipCode: township.code, registrationTownshipCode: township.code };
    for (const row of nameTokens(this.keys.blind, { caseId: id, name, ...places }))
      this.tables.add('case_name_token', row);
    for (const duty of course.duties) this.duty(duty, id, household);
    this.history(id, household);
    if (course.outcome !== null) this.decision(id, household, course.outcome);
    return id;
  }

  private duty({ kind, state, side, place, handlers }: PlannedDuty, caseId: string, household: Household) {
    const { sentAt, todayOn, township, handlerId } = household;
    const met = state === 'met';
    // What is open falls due around today: one in seven is late.
    const dueOn = met
      ? addDays(plainDateInShanghai(sentAt), 5 + this.random.below(25))
      : addDays(todayOn, this.random.happens(0.15) ? -1 - this.random.below(20) : this.random.below(30));
    const startedOn = plainDateInShanghai(sentAt);
    this.tables.add('duty', {
      id: this.ids.at(sentAt.getTime()), caseId, kind, side, state,
      townshipCode: place === 'county' ? township.countyCode : township.code, countyPrefix: township.countyCode.slice(0, 6),
      ownerStaffId: handlers ? handlerId : null, startedOn, dueOn, sortOn: state === 'paused' ? '9999-12-30' : dueOn,
      withinDays: 20, runsFromOn: startedOn, runsForDays: 20, clause: 'JDZ 三(一)1',
      workingDaysLeft: state === 'paused' ? 6 : null, lateSince: null, startedAt: sentAt,
      closedAt: met ? new Date(`${dueOn}T08:00:00Z`) : null, closedOn: met ? dueOn : null, findingId: null,
    }); // prettier-ignore
  }

  private history(caseId: string, { sentAt, handlerId, course }: Household) {
    let hash = beforeFirst;
    const actions = course.status === 'submitted' ? ['submit'] : ['submit', 'accept'];
    actions.forEach((action, index) => {
      const at = new Date(sentAt.getTime() + index * 86_400_000);
      const content = {
        chainId: caseId, seq: index + 1, at, actorKind: 'staff', actorId: handlerId, action,
        details: canonicalJson({ clause: 'JDZ 三(一)1', status: course.status }), prevHash: hash,
      }; // prettier-ignore
      hash = auditHash(this.keys.chain, content);
      this.tables.add('audit_entry', { id: this.ids.at(at.getTime()), ...content, hash });
    });
    this.tables.add('audit_chain', { chainId: caseId, seq: actions.length, hash });
  }

  private decision(caseId: string, { sentAt }: Household, outcome: 'approved' | 'refused') {
    const decidedOn = plainDateInShanghai(new Date(sentAt.getTime() + longAgoMs));
    const granted = outcome === 'approved';
    this.tables.add('decision', {
      caseId, outcome, decidedOn, aid: 'dibao', per: granted ? 'month' : null, amountFen: granted ? 52_000 : null,
      fromMonth: granted ? decidedOn.slice(0, 7) : null, covered: '[]', createdAt: sentAt,
    }); // prettier-ignore
  }
}
