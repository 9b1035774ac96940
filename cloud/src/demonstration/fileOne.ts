import { Inject, Singleton } from '@midwayjs/core';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import type { CaseRow } from '../features/cases/api';
import { DraftAccess } from '../features/drafts/api';
import type { Draft } from '../features/drafts/api';
import { OpenDraft } from '../features/drafts/openDraft.command';
import { SaveDraft } from '../features/drafts/saveDraft.command';
import { ApplicationCheck } from '../features/handover/applicationCheck';
import { SendApplication } from '../features/handover/sendApplication.command';
import { SigningState } from '../features/signing/api';
import { LinkedNeeds } from '../features/signing/linkedNeed';
import { MakeSignLink } from '../features/signing/makeSignLink.command';
import { SignByLink } from '../features/signing/signByLink.command';
import { SigningTexts } from '../features/signing/signingTexts';
import { AddDocument } from '../features/vault/addDocument.command';
import { ReceivePage } from '../features/vault/receivePage.command';
import { Clock } from '../platform/clock/clock';
import { answersAsChanges } from './answersAsChanges';
import { demonstrationDrawing } from './demonstrationDrawing';
import { demonstrationPaper } from './demonstrationPaper';
import type { Filing } from './filings';

type Resident = { kind: 'resident'; accountId: string };

/** Files one application of the demonstration by the same commands a phone calls: fill in, add papers, sign by link, send. */
@Singleton()
export class FileOne {
  @Inject() private readonly open!: OpenDraft;
  @Inject() private readonly save!: SaveDraft;
  @Inject() private readonly access!: DraftAccess;
  @Inject() private readonly state!: SigningState;
  @Inject() private readonly makeLink!: MakeSignLink;
  @Inject() private readonly linked!: LinkedNeeds;
  @Inject() private readonly texts!: SigningTexts;
  @Inject() private readonly sign!: SignByLink;
  @Inject() private readonly send!: SendApplication;
  @Inject() private readonly check!: ApplicationCheck;
  @Inject() private readonly document!: AddDocument;
  @Inject() private readonly page!: ReceivePage;
  @Inject() private readonly clock!: Clock;

  async run(filer: Resident, filing: Filing, seed: number): Promise<CaseRow[]> {
    const { id } = await this.open.run(filer, { purposeKey: `demonstration-${seed}` });
    const changes = answersAsChanges(filing.answers);
    const { draft } = await this.save.run(filer, { draftId: id, baseVersion: 0, changes });
    await this.addPapers(filer, draft, filing);
    for (const { need } of (await this.state.of(draft)).filter((one) => one.need.required)) {
      const number = String(valueAt(filing.answers, `members.${need.signerId}.identity.number`));
      await this.signByLink(filer, { draftId: id, key: need.key, number, seed });
    }
    const { version } = await this.access.require(filer, id);
    return (await this.send.run(filer, id, { version })).cases;
  }

  /** A made-up document for every paper that is asked for, but for those this family has not handed in. */
  private async addPapers(filer: Resident, draft: Draft, { without = [] }: Filing): Promise<void> {
    const { papers } = await this.check.of(draft);
    for (const [at, { typeCode, memberId }] of papers.filter(({ required }) => required).entries()) {
      if (without.includes(typeCode)) continue;
      const document = await this.document.run(filer, { draftId: draft.id, typeCode, memberId });
      for (const page of await demonstrationPaper(typeCode, at)) await this.page.run(filer, document.id, page);
    }
  }

  private async signByLink(filer: Resident, asked: { draftId: string; key: string; number: string; seed: number }) {
    const { token } = await this.makeLink.run(filer, asked.draftId, asked.key);
    const { need, answers } = await this.linked.open(token);
    const { textHash } = this.texts.forNeed(need, answers, this.clock.todayOn());
    const drawing = await demonstrationDrawing(asked.seed);
    await this.sign.run({ kind: 'anonymous' }, { token, idNumberEnding: asked.number, textHash, drawing });
  }
}
