import { Inject, Singleton } from '@midwayjs/core';
import type { SupplementItem } from '@twin-pledge/shared/casework/supplementItem';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { papersCatalogue } from '@twin-pledge/shared/policy/papersCatalogue';
import type { CataloguedPaper } from '@twin-pledge/shared/policy/papersCatalogue';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { ApplicationRepository } from '../applications/api';
import { SigningState } from '../signing/api';
import { ApplicationDraft } from './applicationDraft';
import type { CaseRow } from './caseRow';

/** What may be asked for: papers of the catalogue, under its own names (A13), and signatures the answers call for. */
@Singleton()
export class AskableItems {
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly drafts!: ApplicationDraft;
  @Inject() private readonly signing!: SigningState;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  /** The items as they are told; `outsideCatalogue` for a paper that the catalogue of the place does not hold. */
  async of(aidCase: CaseRow, items: SupplementItem[], tx: Transaction): Promise<SupplementItem[]> {
    const answers = (await this.applications.find(aidCase.applicationId, tx))?.answers ?? {};
    const policy = this.policies.resolve(aidCase.townshipCode, this.clock.todayOn());
    const papers = papersCatalogue(policy).items;
    const signatures = await this.signing.of(await this.drafts.of(aidCase.applicationId, tx), tx);
    return items.map((item) => {
      if (item.kind === 'paper') return { ...item, title: paperTitle(item, papers, answers) };
      const called = signatures.some(({ need }) => need.key === item.key);
      if (item.kind === 'signature' && !called) throw new DomainError('outsideCatalogue', { key: item.key });
      return item;
    });
  }
}

function paperTitle(item: SupplementItem, papers: CataloguedPaper[], answers: Answers): string {
  const paper = papers.find(({ code }) => code === item.typeCode);
  const people = [...(answers.members ?? []), ...(answers.obligors ?? [])];
  const person = people.find(({ id }) => id === item.memberId);
  // What a government platform holds is never asked for again (A05).
  const askable = paper?.obtainableFrom === null && (item.memberId === null || person !== undefined);
  if (!paper || !askable) throw new DomainError('outsideCatalogue', { typeCode: item.typeCode });
  return person?.name ? `${person.name}的${paper.name}` : paper.name;
}
