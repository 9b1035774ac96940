import { Inject, Singleton } from '@midwayjs/core';
import type { Tell } from '@twin-pledge/shared/casework/engine/workflow';
import type { Transaction } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import { Messages } from '../messages/api';
import { StaffDirectory } from '../staff/api';
import type { CaseRow } from './caseRow';

type Tells = readonly Tell[];

/** Tells those concerned what happened to a case: applicant and proxies alike (A06, A11), and the handler. */
@Singleton()
export class CaseNews {
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly messages!: Messages;
  @Inject() private readonly staff!: StaffDirectory;

  async tell(tx: Transaction, aidCase: CaseRow, tells: Tells, more: Record<string, string | number>): Promise<void> {
    if (tells.length === 0) return;
    const handler = aidCase.handlerStaffId === null ? undefined : await this.staff.byId(aidCase.handlerStaffId, tx);
    const params = {
      number: aidCase.number,
      aid: aidCase.aid,
      applicant: aidCase.applicantNameMasked,
      handler: handler?.name ?? '',
      ...more,
    };
    for (const { who, message } of tells) {
      const to =
        who === 'filers'
          ? { accountIds: await this.applications.filersOf(aidCase.applicationId, tx) }
          : this.handler(aidCase);
      await this.messages.send(tx, { to, code: message, params, caseId: aidCase.id });
    }
  }

  private handler(aidCase: CaseRow) {
    return { staffIds: aidCase.handlerStaffId === null ? [] : [aidCase.handlerStaffId] };
  }
}
