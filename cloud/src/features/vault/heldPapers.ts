import { Inject, Singleton } from '@midwayjs/core';
import { applicantId } from '@twin-pledge/shared/forms/listPath';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Accounts } from '../accounts/api';
import { HouseholdRepository } from '../applications/api';
import type { Draft } from '../drafts/api';
import { CaseLinks } from './caseLinks';
import type { VaultDocument } from './document';
import { DocumentRepository } from './document.repository';

/** The papers a household has in its vault, as a new application of the same household sees them (A05). */
@Singleton()
export class HeldPapers {
  @Inject() private readonly database!: Database;
  @Inject() private readonly documents!: DocumentRepository;
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly households!: HouseholdRepository;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly links!: CaseLinks;

  /** Documents with pages, each under the id its person has in this draft; none where no vault is open to the draft. */
  async for(draft: Draft, tx?: Transaction): Promise<VaultDocument[]> {
    if (draft.fromCaseId !== null) return this.ofCase(draft.fromCaseId, tx);
    const householdId = await this.householdOf(draft, tx);
    if (householdId === undefined) return [];
    const memberIdOf = await this.memberIds(draft, householdId, tx);
    const documents = await this.documents.withPages(await this.documents.ofHousehold(householdId, tx), tx);
    return documents
      .filter(({ pages, personId }) => pages.length > 0 && (personId === null || memberIdOf.has(personId)))
      .map((document) => ({
        ...document,
        memberId: document.personId === null ? null : (memberIdOf.get(document.personId) ?? null),
      }));
  }

  /** What the case it goes on from relied on: whoever went on from it may see that, and its members have the same ids. */
  private async ofCase(caseId: string, tx?: Transaction): Promise<VaultDocument[]> {
    const { applicationId } = await this.links.ofCase(caseId, tx);
    const rows = await this.documents.ofApplication(applicationId, tx);
    return (await this.documents.withPages(rows, tx)).filter(({ pages }) => pages.length > 0);
  }

  /**
   * A resident's vault opens to a draft when they are proved and part of what they file for; at the window the officer
   * has the applicant's card in hand. Nobody else learns what an earlier application held.
   */
  private async householdOf(draft: Draft, tx?: Transaction): Promise<string | undefined> {
    const members = draft.answers.members ?? [];
    if (draft.ownerKind === 'staff') {
      const number = members.find(({ id }) => id === applicantId)?.identity?.number;
      return draft.channel === 'window' && number ? this.households.ofIdNumber(number, tx) : undefined;
    }
    const account = await this.accounts.byId(draft.ownerId, tx);
    if (account?.identity !== 'proved' || account.personId === null || account.idNumber === null) return undefined;
    if (!members.some(({ identity }) => identity?.number === account.idNumber)) return undefined;
    return this.households.ofPerson(account.personId, tx);
  }

  /** The person's record → the id of the same person, by identity number, in the draft. */
  private async memberIds(draft: Draft, householdId: string, tx?: Transaction): Promise<Map<string, string>> {
    const told = [...(draft.answers.members ?? []), ...(draft.answers.obligors ?? [])];
    const idByIndex = new Map<string, string>();
    for (const { id, identity } of told) {
      if (identity?.number) idByIndex.set(this.blind.of('idNumber', identity.number), id);
    }
    const people = await this.database.select<{ id: string; idIndex: string }>(
      'SELECT id, id_index FROM person WHERE household_id = ? AND id_index IN (?)',
      [householdId, [...idByIndex.keys()]],
      tx,
    );
    return new Map(people.map(({ id, idIndex }) => [id, idByIndex.get(idIndex) ?? '']));
  }
}
