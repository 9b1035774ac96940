import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { NATION, type RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import { isVoluntaryPaper } from '@twin-pledge/shared/papers/voluntaryPapers';
import { papersCatalogue } from '@twin-pledge/shared/policy/papersCatalogue';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { Policies } from '../../platform/policy/policies';
import { CaseAccess } from '../caseAccess/api';
import { DraftAccess } from '../drafts/api';
import { CaseLinks } from './caseLinks';
import type { DocumentRow, VaultDocument } from './document';
import { DocumentRepository } from './document.repository';
import { mostDocuments } from './limits';

export interface NewDocument {
  readonly draftId?: string | undefined;
  readonly caseId?: string | undefined;
  readonly typeCode: string;
  readonly memberId: string | null;
  readonly validTo?: PlainDate | null | undefined;
}

type Place = Pick<DocumentRow, 'draftId' | 'householdId' | 'personId'>;

/** Opens a document: for a draft, or for a case that papers are handed in for afterwards. */
@Singleton()
export class AddDocument {
  @Inject() private readonly database!: Database;
  @Inject() private readonly documents!: DocumentRepository;
  @Inject() private readonly drafts!: DraftAccess;
  @Inject() private readonly cases!: CaseAccess;
  @Inject() private readonly links!: CaseLinks;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  /** Refused: outsideCatalogue (A13), tooManyDocuments, draftSent; notFound for somebody else's draft or case. */
  async run(principal: SignedInPrincipal, given: NewDocument): Promise<VaultDocument> {
    return this.database.transaction(async (tx) => {
      if ((given.draftId === undefined) === (given.caseId === undefined)) throw new DomainError('malformedRequest');
      const row =
        given.caseId === undefined
          ? await this.forDraft(principal, given, given.draftId ?? '', tx)
          : await this.forCase(principal, given, given.caseId, tx);
      const [document] = await this.documents.withPages([row], tx);
      if (!document) throw new Error('the document that was just added is not there');
      return document;
    });
  }

  private async forDraft(principal: SignedInPrincipal, given: NewDocument, draftId: string, tx: Transaction) {
    const draft = await this.drafts.require(principal, draftId, tx);
    if (draft.sentApplicationId !== null) throw new DomainError('draftSent');
    this.requireCatalogued(principal, given.typeCode, draft.answers.residence?.regionCode ?? NATION);
    requireRoom(await this.documents.ofDraft(draftId, tx));
    return this.add(principal, given, { draftId, householdId: null, personId: null }, tx);
  }

  private async forCase(principal: SignedInPrincipal, given: NewDocument, caseId: string, tx: Transaction) {
    const { townshipCode } = await this.cases.require(principal, 'answerSupplement', caseId, tx);
    const { applicationId, householdId } = await this.links.ofCase(caseId, tx);
    this.requireCatalogued(principal, given.typeCode, townshipCode);
    requireRoom(await this.documents.ofApplication(applicationId, tx));
    const personId = await this.links.personOf(applicationId, given.memberId, tx);
    const row = await this.add(principal, given, { draftId: null, householdId, personId }, tx);
    await this.documents.link(applicationId, row.id, row.addedAt, tx);
    return row;
  }

  private async add(principal: SignedInPrincipal, given: NewDocument, place: Place, tx: Transaction) {
    const row: DocumentRow = {
      id: newId(),
      ...place,
      memberId: given.memberId,
      typeCode: given.typeCode,
      validTo: given.validTo ?? null,
      addedByKind: principal.kind,
      addedById: principal.kind === 'resident' ? principal.accountId : principal.staffId,
      addedAt: this.clock.now(),
    };
    await this.documents.add(row, tx);
    return row;
  }

  private requireCatalogued(principal: SignedInPrincipal, typeCode: string, regionCode: RegionCode): void {
    if (isVoluntaryPaper(typeCode, principal.kind === 'staff')) return;
    const { items } = papersCatalogue(this.policies.resolve(regionCode, this.clock.todayOn()));
    if (!items.some(({ code }) => code === typeCode)) throw new DomainError('outsideCatalogue', { typeCode });
  }
}

function requireRoom(documents: readonly DocumentRow[]): void {
  if (documents.length >= mostDocuments) throw new DomainError('tooManyDocuments', { most: mostDocuments });
}
