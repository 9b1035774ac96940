import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { recordVerificationRequest } from '@twin-pledge/shared/contracts/desk/recordVerificationRequest';
import { doAct } from '@twin-pledge/shared/contracts/procedure/doAct';
import type { ActContent, ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { showProcedure } from '@twin-pledge/shared/contracts/procedure/showProcedure';
import { topUpReserve } from '@twin-pledge/shared/contracts/reserve/topUpReserve';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import { CallRefused } from '../../support/callRefused';
import type { Caller } from './caller';
import type { Aid } from './family';
import type { Ledger } from './ledger';

type Who = { token: string };

/** What every family in need is paid at once, in fen. */
export const reliefFen = 50_000;
const county = '360281000000';
const township = '360281100000';
const plentyFen = 1_000_000_000;

/** The staff of a township, who decide what families file. */
export class Office {
  private constructor(
    private readonly handler: Who,
    private readonly leader: Who,
    private readonly ledger: Ledger,
  ) {}

  /** Signs the invented staff in and fills the township's reserve. */
  static async open(caller: Caller, ledger: Ledger): Promise<Office> {
    const as = (key: string) => caller.call(signInDemonstration, { body: { key } });
    const officer = await as('leping-officer');
    for (const code of [county, township]) {
      const amountFen = code === county ? plentyFen : plentyFen / 2;
      await caller.call(topUpReserve, { params: { code }, body: { amountFen, note: '年初拨付' } }, officer);
    }
    return new Office(await as('zhenqiao-1'), await as('zhenqiao-leader'), ledger);
  }

  /** Decides a case as far as one day allows, and notes what was acknowledged. */
  async decide(caller: Caller, caseId: string, aid: Aid): Promise<void> {
    if (aid === 'dibao') {
      await this.noted(caller, caseId, 'accept', (version) =>
        caller.call(acceptCase, { params: { id: caseId }, body: { version, checklist: [] } }, this.handler),
      );
      await this.noted(caller, caseId, 'recordVerificationRequest', (version) => {
        const body = { version, note: '已提交核对' };
        return caller.call(recordVerificationRequest, { params: { id: caseId }, body }, this.handler);
      });
      return;
    }
    const payTo = { method: 'cash' as const, payee: '示桂兰' };
    const asked = { amountFen: reliefFen, purpose: '临时住宿、吃饭', payTo, reason: '房屋失火' };
    await this.act(caller, this.handler, caseId, 'proposeRelief', asked);
    await this.act(caller, this.leader, caseId, 'confirmRelief', {});
  }

  private act(caller: Caller, who: Who, caseId: string, action: ProcedureAction, content: ActContent): Promise<void> {
    return this.noted(caller, caseId, action, (version) => {
      const body = { version, act: { action, ...content } } as never;
      return caller.call(doAct, { params: { id: caseId }, body }, who);
    });
  }

  /** Reads the case's version first; where somebody changed it meanwhile, once more. */
  private async noted(
    caller: Caller,
    caseId: string,
    action: string,
    act: (version: number) => Promise<unknown>,
  ): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const { version } = await caller.call(showProcedure, { params: { id: caseId } }, this.handler);
      try {
        await act(version);
        this.ledger.acts.push({ caseId, action });
        return;
      } catch (error) {
        if (!(error instanceof CallRefused && error.code === 'conflict') || attempt > 5) throw error;
      }
    }
  }
}
