import { Inject, Singleton } from '@midwayjs/core';
import { messageWords } from '@twin-pledge/shared/copy/messages';
import { summaryLines } from '@twin-pledge/shared/forms/summaryLines';
import type { SummaryGroup } from '@twin-pledge/shared/forms/summaryLines';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { NATION } from '@twin-pledge/shared/kernel/regionCode';
import { papersCatalogue } from '@twin-pledge/shared/policy/papersCatalogue';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { Accounts } from '../accounts/api';
import { ApplicationRepository } from '../applications/api';
import { MyCases } from '../cases/api';
import { DraftRepository } from '../drafts/api';
import { MessageRepository, recipientOf } from '../messages/api';
import { OwnSignatures } from '../signing/api';
import { OwnPapers } from './ownPapers.query';

const mostMessages = 500;

/** Everything the program keeps of one account, as far as its owner may see it on the phone. */
@Singleton()
export class OwnCopy {
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly cases!: MyCases;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly signatures!: OwnSignatures;
  @Inject() private readonly messages!: MessageRepository;
  @Inject() private readonly papers!: OwnPapers;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly clock!: Clock;

  async of(principal: ResidentPrincipal) {
    const { accountId } = principal;
    const applicationIds = await this.cases.applicationIds(principal);
    const applications = await this.applications.findAll(applicationIds);
    const drafts = await this.drafts.listOpen('resident', accountId);
    const documents = await this.papers.of(
      applicationIds,
      drafts.map(({ id }) => id),
    );
    const paperName = this.paperNames([...applications.values()].map(({ answers }) => answers));
    const messages = await this.messages.page(recipientOf.owner(principal), undefined, mostMessages);
    return {
      madeOn: this.clock.todayOn(),
      account: await this.accounts.byId(accountId),
      drafts: drafts.map(({ updatedAt, answers }) => ({ updatedAt, groups: this.inWords(answers) })),
      cases: await this.cases.run(principal),
      applications: [...applications.values()].map(({ sentAt, answers }) => ({
        sentAt,
        groups: this.inWords(answers),
      })),
      documents: documents.map(({ typeCode, ...paper }) => ({ ...paper, name: paperName(typeCode) })),
      signatures: await this.signatures.run(principal),
      messages: messages.map(({ sentAt, code, params }) => ({ sentAt, ...messageWords(code, params) })),
      readings: (await this.papers.readingsOf(applicationIds)).map(({ typeCode, ...reading }) => ({
        ...reading,
        paper: paperName(typeCode),
      })),
    };
  }

  private inWords(answers: Answers): readonly SummaryGroup[] {
    const regionName = (code: string) => (this.regions.knows(code) ? this.regions.name(code) : undefined);
    return summaryLines(answers, { todayOn: this.clock.todayOn(), mask: true, regionName });
  }

  /** What papers are called where the family lives. */
  private paperNames(all: readonly Answers[]): (typeCode: string) => string {
    const places = [...all.flatMap(({ residence }) => residence?.regionCode ?? []), NATION];
    const today = this.clock.todayOn();
    const items = places.flatMap((place) => papersCatalogue(this.policies.resolve(place, today)).items);
    return (typeCode) => items.find(({ code }) => code === typeCode)?.name ?? '材料';
  }
}

/** What a copy holds. */
export type OwnCopyContent = Awaited<ReturnType<OwnCopy['of']>>;
