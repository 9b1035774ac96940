import { Inject, Singleton } from '@midwayjs/core';
import { authorizedKinds } from '@twin-pledge/shared/copy/authorizationScope';
import { applicantId } from '@twin-pledge/shared/forms/listPath';
import { incomeVerifiedKinds, verifiedKinds } from '@twin-pledge/shared/kernel/verifiedKind';
import type { VerifiedKind } from '@twin-pledge/shared/kernel/verifiedKind';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { Transaction } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import { ApplicationDraft } from '../cases/api';
import { SigningState } from '../signing/api';

const allKinds: readonly VerifiedKind[] = verifiedKinds;

/** Somebody of a household or who owes it support, and what may be asked about them. */
export interface VerifiablePerson {
  memberId: string;
  name: string;
  isApplicant: boolean;
  /** Null where they have no resident identity number. */
  idNumber: string | null;
  /** The day they authorized; null where they have not, or took it back: nothing may be asked then. */
  authorizedOn: PlainDate | null;
  /** What the wording they signed covers; of those who owe support only their incomes. */
  kinds: readonly VerifiedKind[];
}

/** Whose authorization is valid and for what: nobody else's means are asked about (B05 先授权委托再开展核对). */
@Singleton()
export class AuthorizedPersons {
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly drafts!: ApplicationDraft;
  @Inject() private readonly signing!: SigningState;

  /** Everybody of an application, as its answers and signatures stand now; nobody for one that does not exist. */
  async of(applicationId: string, tx?: Transaction): Promise<VerifiablePerson[]> {
    const answers = (await this.applications.find(applicationId, tx))?.answers;
    if (!answers) return [];
    const states = await this.signing.of(await this.drafts.of(applicationId, tx), tx);
    const given = new Map(
      states
        .filter(({ need, signature }) => need.kind === 'authorization' && signature !== undefined)
        .map(({ need, signature }) => [need.forId, signature!]),
    );
    const known = [
      ...(answers.members ?? []).map((person) => ({ person, asked: allKinds })),
      ...(answers.obligors ?? []).map((person) => ({ person, asked: incomeVerifiedKinds })),
    ];
    return known.map(({ person, asked }) => {
      const signature = given.get(person.id);
      const covered = signature ? authorizedKinds(signature.textId, signature.textVersion) : [];
      return {
        memberId: person.id,
        name: person.name ?? '',
        isApplicant: person.id === applicantId,
        idNumber: person.identity?.number ?? null,
        authorizedOn: signature && covered.length > 0 ? plainDateInShanghai(signature.signedAt) : null,
        kinds: asked.filter((kind) => covered.includes(kind)),
      };
    });
  }
}
