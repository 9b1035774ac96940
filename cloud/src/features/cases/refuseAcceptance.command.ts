import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { refusalGroundsFor } from '@twin-pledge/shared/policy/refusalGrounds';
import { Clock } from '../../platform/clock/clock';
import { Policies } from '../../platform/policy/policies';
import type { CaseRow, StoredRefusal } from './caseRow';
import { CaseWork } from './caseWork';
import { CaseRecord } from './record';

interface Request {
  version: number;
  groundCode: string;
  explanation: string;
  /** Other aid that the officer thinks may fit instead (D06). */
  otherAids?: readonly AidCode[] | undefined;
}

/** Refuses to accept, only on a lawful ground of the pack (A01; TJ 二(一)1): `unknownGround` for any other. */
@Singleton()
export class RefuseAcceptance {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  async run(actor: Actor, caseId: string, request: Request): Promise<void> {
    await this.work.on(actor, 'refuseAcceptance', caseId, async (tx, aidCase) => {
      const refusal = this.lawful(aidCase, request);
      await this.record.act(tx, caseId, {
        action: 'refuseAcceptance',
        version: request.version,
        actor,
        changes: { refusal: JSON.stringify(refusal) },
        details: { groundCode: refusal.groundCode, clause: refusal.clause },
        messageParams: { ground: refusal.ground, clause: refusal.clause, explanation: refusal.explanation },
      });
    });
  }

  private lawful(aidCase: CaseRow, { groundCode, explanation, otherAids = [] }: Request): StoredRefusal {
    const policy = this.policies.resolve(aidCase.townshipCode, this.clock.todayOn());
    const ground = refusalGroundsFor(policy, aidCase.aid).find(({ code }) => code === groundCode);
    if (!ground) throw new DomainError('unknownGround');
    const named = [...new Set(otherAids)].filter((aid) => aid !== aidCase.aid);
    if (named.some((aid) => !policy.list('aids.offered').includes(aid))) throw new DomainError('aidNotOffered');
    return { groundCode, ground: ground.text, clause: ground.clause, explanation, otherAids: named };
  }
}
