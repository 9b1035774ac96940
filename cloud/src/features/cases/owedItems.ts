import { Inject, Singleton } from '@midwayjs/core';
import type { SupplementItem } from '@twin-pledge/shared/casework/supplementItem';
import type { Transaction } from '../../platform/database/database';
import { SigningState } from '../signing/api';
import { Vault } from '../vault/api';
import type { VaultDocument } from '../vault/api';
import { ApplicationDraft } from './applicationDraft';
import type { CaseRow } from './caseRow';
import { ReliefPapers } from './reliefPapers';
import { isAskedBy, SupplementRepository } from './supplement.repository';
import type { SupplementRequest } from './supplement.repository';

export type OwedItem = SupplementItem & { done: boolean; documents: VaultDocument[] };

/** What the resident still owes: the items of the open notice, or what follows relief, each done as soon as it has arrived. */
@Singleton()
export class OwedItems {
  @Inject() private readonly supplements!: SupplementRepository;
  @Inject() private readonly vault!: Vault;
  @Inject() private readonly signing!: SigningState;
  @Inject() private readonly drafts!: ApplicationDraft;
  @Inject() private readonly reliefPapers!: ReliefPapers;

  async of(aidCase: CaseRow, tx?: Transaction): Promise<OwedItem[]> {
    // Relief came first: its papers follow, without a notice that asks for them.
    if (aidCase.status === 'relieved') return this.reliefPapers.of(aidCase, tx);
    const open = await this.openRequest(aidCase, tx);
    if (!open) return [];
    const documents = await this.vault.documentsOfApplication(aidCase.applicationId, tx);
    const signed = await this.signedKeys(aidCase, open, tx);
    const since = open.requestedAt.toISOString();
    return open.items.map((item) => {
      const arrived = documents.filter((document) => document.addedAt >= since && isAskedBy(item, document));
      const done = item.kind === 'paper' ? arrived.length > 0 : item.kind === 'signature' && signed.has(item.key);
      return { ...item, done, documents: arrived };
    });
  }

  /** The notice that waits for an answer; none once the case went on or ended without it. */
  async openRequest(aidCase: CaseRow, tx?: Transaction): Promise<SupplementRequest | undefined> {
    if (aidCase.waitingFor !== 'resident') return undefined;
    return (await this.supplements.ofCase(aidCase.id, tx)).find((request) => request.answeredAt === null);
  }

  private async signedKeys(aidCase: CaseRow, open: SupplementRequest, tx?: Transaction): Promise<Set<string>> {
    if (!open.items.some((item) => item.kind === 'signature')) return new Set();
    const states = await this.signing.of(await this.drafts.of(aidCase.applicationId, tx), tx);
    return new Set(states.filter((state) => state.signature).map((state) => state.need.key));
  }
}
