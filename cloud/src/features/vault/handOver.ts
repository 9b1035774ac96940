import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { ownerKeyOf } from './document';
import { DocumentRepository } from './document.repository';
import { FileRepository } from './file.repository';

export interface HandOverRequest {
  readonly draftId: string;
  readonly applicationId: string;
  readonly householdId: string;
  readonly personIdByMemberId: Readonly<Record<string, string>>;
  /** Documents the household held already and that this application relies on: they are linked, not copied. */
  readonly heldDocumentIds?: readonly string[];
}

/** Moves papers into a household's vault; equal files meet there and stay one. */
@Singleton()
export class HandOver {
  @Inject() private readonly documents!: DocumentRepository;
  @Inject() private readonly files!: FileRepository;
  @Inject() private readonly clock!: Clock;

  /** Moves a draft's documents into the household's vault and links them, and those held before, to the application. */
  async run(tx: Transaction, request: HandOverRequest): Promise<void> {
    const { draftId, applicationId, householdId, personIdByMemberId, heldDocumentIds = [] } = request;
    const linkedAt = this.clock.now();
    for (const { id, memberId } of await this.documents.ofDraft(draftId, tx)) {
      await this.move(tx, id, householdId, memberId === null ? null : (personIdByMemberId[memberId] ?? null));
      await this.documents.link(applicationId, id, linkedAt, tx);
    }
    const held = await this.documents.ofHousehold(householdId, tx);
    for (const { id } of held.filter((document) => heldDocumentIds.includes(document.id))) {
      await this.documents.link(applicationId, id, linkedAt, tx);
    }
  }

  /** Moves all papers of one household into another's vault, after a handler found them to be one. */
  async join(tx: Transaction, fromHouseholdId: string, intoHouseholdId: string): Promise<void> {
    for (const { id, personId } of await this.documents.ofHousehold(fromHouseholdId, tx)) {
      await this.move(tx, id, intoHouseholdId, personId);
    }
  }

  private async move(tx: Transaction, id: string, householdId: string, personId: string | null): Promise<void> {
    await this.documents.find(id, tx);
    await this.documents.moveToHousehold(id, householdId, personId, tx);
    const ownerKey = ownerKeyOf({ draftId: null, householdId });
    for (const file of await this.files.ofDocument(id, tx)) {
      if (file.ownerKey === ownerKey) continue;
      const twin = await this.files.ofReceived(ownerKey, file.receivedIndex, tx);
      if (twin) await this.files.replace(file.id, twin.id, tx);
      else await this.files.setOwner(file.id, ownerKey, tx);
    }
  }
}
