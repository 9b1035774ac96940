import { Inject, Singleton } from '@midwayjs/core';
import type { MessageCode } from '@twin-pledge/shared/casework/messageCodes';
import type { Transaction } from '../../platform/database/database';
import { Accounts } from '../accounts/api';
import { CaseRepository } from '../cases/api';
import { Messages } from '../messages/api';
import { StaffDirectory } from '../staff/api';
import type { Mandate } from './mandate';

/** Tells both sides, and whoever handles the case: the person on their proved account, the proxy where they have one. */
@Singleton()
export class MandateNews {
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly messages!: Messages;
  @Inject() private readonly staff!: StaffDirectory;

  /** Who has no account hears it in the call itself, or finds it once they are proved. */
  async tellBoth(tx: Transaction, mandate: Mandate, code: MessageCode): Promise<void> {
    const { proxy, applicantIdIndex } = mandate;
    const own = applicantIdIndex === null ? undefined : await this.accounts.provedByIdIndex(applicantIdIndex, tx);
    const accountIds = [own?.id, proxy.accountId].flatMap((id) => id ?? []);
    await this.send(tx, mandate, code, { accountIds, staffIds: proxy.staffId === null ? [] : [proxy.staffId] });
  }

  /** Tells the person alone. */
  async tellApplicant(tx: Transaction, mandate: Mandate, code: MessageCode): Promise<void> {
    const { applicantIdIndex } = mandate;
    const own = applicantIdIndex === null ? undefined : await this.accounts.provedByIdIndex(applicantIdIndex, tx);
    if (own) await this.send(tx, mandate, code, { accountIds: [own.id], staffIds: [] });
  }

  /** Tells the handlers of the application that the applicant acts without this proxy from now on. */
  async tellHandlers(tx: Transaction, mandate: Mandate, code: MessageCode): Promise<void> {
    const staffIds = (await this.casesOf(mandate, tx)).flatMap(({ handlerStaffId }) => handlerStaffId ?? []);
    await this.send(tx, mandate, code, { staffIds: staffIds.filter((id) => id !== mandate.proxy.staffId) });
  }

  /** Asks the aides of the village, where there are none the township's handlers; never the proxy. */
  async askForCall(tx: Transaction, mandate: Mandate): Promise<void> {
    const { villageCode } = mandate;
    const near = [
      ...(await this.staff.withRole('villageAide', villageCode, tx)),
      ...(await this.staff.withRole('gridWorker', villageCode, tx)),
    ];
    const township = `${villageCode.slice(0, 9)}000`;
    const others = near.map(({ id }) => id).filter((id) => id !== mandate.proxy.staffId);
    const all =
      others.length > 0 ? others : (await this.staff.withRole('townshipHandler', township, tx)).map(({ id }) => id);
    const staffIds = all.filter((id) => id !== mandate.proxy.staffId);
    await this.messages.send(tx, { to: { staffIds }, code: 'proxyCallAsked', params: named(mandate), caseId: null });
  }

  /** The history it belongs to: of the first case, of the draft before sending. */
  async chainOf(tx: Transaction, mandate: Mandate): Promise<string> {
    const [first] = await this.casesOf(mandate, tx);
    return first?.id ?? mandate.draftId;
  }

  private async send(
    tx: Transaction,
    mandate: Mandate,
    code: MessageCode,
    to: { accountIds?: string[]; staffIds: string[] },
  ) {
    const [first] = await this.casesOf(mandate, tx);
    await this.messages.send(tx, { to, code, params: named(mandate), caseId: first?.id ?? null });
  }

  private async casesOf({ applicationId }: Mandate, tx: Transaction) {
    return applicationId === null ? [] : this.cases.ofApplication(applicationId, tx);
  }
}

const named = ({ proxy, applicantName }: Mandate) => ({ proxy: proxy.name, applicant: applicantName });
