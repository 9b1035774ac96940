import { Init, Inject, Singleton } from '@midwayjs/core';
import type { Transaction } from '../../platform/database/database';
import { CaseFollowers } from '../cases/api';
import type { ActDone, CaseRow } from '../cases/api';
import { FindingGround } from './findingGround';
import { FindingRecord } from './findingRecord';
import { FindingRepository } from './finding.repository';

const actor = { kind: 'system' } as const;
const underWay: readonly string[] = ['established', 'heard', 'confirmed', 'posted', 'stands'];
const public_: readonly string[] = ['confirmed', 'posted'];

/**
 * What a case does to its findings: nobody is looked into after their death, and a notice is neither due nor left hanging
 * where the household turns out eligible after all (D12).
 */
@Singleton()
export class FollowCases {
  @Inject() private readonly followers!: CaseFollowers;
  @Inject() private readonly findings!: FindingRepository;
  @Inject() private readonly record!: FindingRecord;
  @Inject() private readonly ground!: FindingGround;

  @Init()
  async begin(): Promise<void> {
    this.followers.add((tx, done) => this.after(tx, done));
  }

  private async after(tx: Transaction, { aidCase, request }: ActDone): Promise<void> {
    for (const { id, memberId, status } of await this.findings.ofCase(aidCase.id, tx)) {
      if (!underWay.includes(status)) continue;
      if (request.action === 'recordDeath' && this.ground.isApplicant(memberId))
        await this.record.act(tx, aidCase, id, { action: 'dropFinding', actor, reason: '本人已经去世' });
      else if (public_.includes(status)) await this.keepLawful(tx, aidCase, id);
    }
  }

  private async keepLawful(tx: Transaction, aidCase: CaseRow, findingId: string): Promise<void> {
    if (await this.ground.ineligible(aidCase, tx)) return;
    await this.record.act(tx, aidCase, findingId, {
      action: 'forgoNotice',
      actor,
      reason: '申请符合救助条件',
    });
  }
}
