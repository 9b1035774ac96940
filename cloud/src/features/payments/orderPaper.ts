import { Inject, Singleton } from '@midwayjs/core';
import { paymentOrderParts } from '@twin-pledge/shared/copy/paymentOrderPaper';
import { longDate } from '@twin-pledge/shared/copy/noticeWords';
import type { Transaction } from '../../platform/database/database';
import type { Paper } from '../../platform/pdf/paper';
import { Policies } from '../../platform/policy/policies';
import { ApplicationRepository } from '../applications/api';
import type { CaseRow } from '../cases/api';
import { Issuers } from '../notices/api';
import { StaffDirectory } from '../staff/api';
import { ledgerName } from './ledgerName';
import type { PaymentOrder, PaymentReceipt } from './paymentOrder';

const title = '临时救助付款单';

/** The order as the desk prints it: for who pays, with the place where the receiver signs, or the signature itself. */
@Singleton()
export class OrderPaper {
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly issuers!: Issuers;

  async of(aidCase: CaseRow, order: PaymentOrder, tx?: Transaction, receipt?: PaymentReceipt): Promise<Paper> {
    const { ledgerCode, number, proposedBy, confirmedBy } = order;
    const application = await this.applications.find(aidCase.applicationId, tx);
    const names = await this.staff.namesOf([proposedBy, confirmedBy], tx);
    const nameOf = (staffId: string) => names.get(staffId) ?? '';
    const ledger = ledgerName(this.issuers.name(ledgerCode));
    return {
      fileTitle: `${title} ${number}`,
      parts: [
        { kind: 'title', text: title },
        { kind: 'number', text: number },
        ...paymentOrderParts({
          ...order,
          aid: aidCase.aid,
          caseNumber: aidCase.number,
          applicantName: application?.answers.members?.[0]?.name ?? '',
          ledgerName: ledger,
          proposedBy: nameOf(proposedBy),
          confirmedBy: nameOf(confirmedBy),
          clause: this.policies.cite(order.clause),
          receipt: receipt ?? null,
        }),
        {
          kind: 'signatures',
          places: [
            { label: `提出人：${nameOf(proposedBy)}` },
            { label: `确认人：${nameOf(confirmedBy)}` },
            {
              label: receipt ? `收款人：${receipt.receivedBy}` : '收款人签字',
              drawing: receipt?.drawing ? Buffer.from(receipt.drawing, 'base64') : undefined,
            },
          ],
        },
        { kind: 'seal', issuer: this.issuers.name(ledgerCode), dateWords: longDate(order.issuedOn) },
      ],
      foot: number,
    };
  }
}
