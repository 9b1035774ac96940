import { Inject, Singleton } from '@midwayjs/core';
import { isPending } from '@twin-pledge/shared/casework/duty';
import type { DutyKindCode } from '@twin-pledge/shared/casework/dutyKinds';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { CaseRepository, MyCases, OwedItems } from '../cases/api';
import { FindingRepository, ResidentFindings } from '../findings/api';
import type { Asked } from './asked';

type Card = Awaited<ReturnType<MyCases['run']>>[number];

/** The duties under which a resident owes papers: what the office asked for once, and what follows relief. */
const paperDuties: readonly DutyKindCode[] = ['supplyMaterials', 'completeReliefPapers'];

/** What the cases of an account wait for from it (A04, A08): papers and signatures, and one's own side where facts were put to one. */
@Singleton()
export class AskedOfCases {
  @Inject() private readonly mine!: MyCases;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly owed!: OwedItems;
  @Inject() private readonly findings!: FindingRepository;
  @Inject() private readonly told!: ResidentFindings;

  async of(principal: ResidentPrincipal): Promise<Asked[]> {
    const asked: Asked[] = [];
    for (const card of await this.mine.run(principal)) {
      const papers = await this.papers(card);
      asked.push(...(papers ? [papers] : []), ...(await this.statements(principal, card)));
    }
    return asked;
  }

  private async papers({ id, aid, status, waitingFor, applicantName }: Card): Promise<Asked | undefined> {
    const afterRelief = status === 'relieved';
    const row = afterRelief || waitingFor === 'resident' ? await this.cases.find(id) : undefined;
    if (!row) return undefined;
    const items = await this.owed.of(row);
    const titles = items.filter(({ done }) => !done).map(({ title }) => title);
    // What has all arrived after relief waits for the office; an answered request waits to be sent by the resident.
    if (items.length === 0 || (afterRelief && titles.length === 0)) return undefined;
    const duties = await this.cases.dutiesOf(id);
    const byOn = duties.find((duty) => paperDuties.includes(duty.kind) && isPending(duty))?.dueOn ?? null;
    const arrived = items.length - titles.length;
    return { kind: 'owed', caseId: id, aid, personName: applicantName, titles, arrived, afterRelief, byOn };
  }

  private async statements(principal: ResidentPrincipal, { id }: Card): Promise<Asked[]> {
    const known = await this.findings.ofCase(id);
    if (!known.some(({ status }) => status === 'established')) return [];
    const { findings } = await this.told.of(principal, id);
    return findings
      .filter(({ mayStateAndObject, statements }) => mayStateAndObject.state && statements.length === 0)
      .map(({ personName, answerBy }) => ({ kind: 'statement', caseId: id, personName, byOn: answerBy }));
  }
}
