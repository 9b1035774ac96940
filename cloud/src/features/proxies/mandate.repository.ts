import { Inject, Singleton } from '@midwayjs/core';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { codeRange } from '@twin-pledge/shared/kernel/regionCode';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { SqlValue } from '../../platform/database/sqlPieces';
import { proxyKeyOf } from './mandate';
import type { Mandate } from './mandate';

interface MandateRow extends Omit<Mandate, 'proxy' | 'applicantName' | 'aids' | 'callNumber'> {
  proxyAccountId: string | null;
  proxyStaffId: string | null;
  proxyNameEnc: string;
  proxyPhoneEnc: string | null;
  applicantNameEnc: string;
  callNumberEnc: string | null;
  aids: string;
}

const mostAtOnce = 50;

/** Reads and writes who acts for whom; names and numbers lie encrypted. */
@Singleton()
export class MandateRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly blind!: BlindIndex;

  /** One mandate, locked for a change where a transaction is given. */
  async find(id: string, tx?: Transaction): Promise<Mandate | undefined> {
    const [found] = await this.where(`id = ?`, [id], { tx, tail: tx ? this.database.forUpdate : '' });
    return found;
  }

  /** The mandate of one proxy for one draft. */
  async ofDraft(draftId: string, proxyKey: string, tx?: Transaction): Promise<Mandate | undefined> {
    const [found] = await this.where('draft_id = ? AND proxy_key = ?', [draftId, proxyKey], { tx });
    return found;
  }

  async ofApplication(applicationId: string, tx?: Transaction): Promise<Mandate[]> {
    return this.where('application_id = ?', [applicationId], { tx, tail: 'ORDER BY id' });
  }

  /** Everybody who acts for the person of an identity number (its blind index), the newest first. */
  async forApplicant(idIndex: string, tx?: Transaction): Promise<Mandate[]> {
    return this.where('applicant_id_index = ?', [idIndex], { tx, tail: `ORDER BY id DESC LIMIT ${mostAtOnce}` });
  }

  /** For whom an account acts, the newest first. */
  async byAccount(accountId: string): Promise<Mandate[]> {
    return this.where('proxy_account_id = ?', [accountId], { tail: `ORDER BY id DESC LIMIT ${mostAtOnce}` });
  }

  /** Those for whom a member of staff still acts. */
  async byStaff(staffId: string, tx: Transaction): Promise<Mandate[]> {
    return this.where("proxy_staff_id = ? AND state <> 'revoked'", [staffId], { tx, tail: 'ORDER BY id' });
  }

  /** Of a region, whom a member of staff called, the newest first. */
  async calledBy(staffId: string, region: RegionCode): Promise<Mandate[]> {
    const { from, to } = codeRange(region);
    const sql = `village_code BETWEEN ? AND ? AND EXISTS
      (SELECT 1 FROM proxy_call c WHERE c.mandate_id = proxy_mandate.id AND c.staff_id = ?)`;
    return this.where(sql, [from, to, staffId], { tail: `ORDER BY id DESC LIMIT ${mostAtOnce}` });
  }

  /** Of a region, for whom a call is waited for, the longest first. */
  async waiting(region: RegionCode): Promise<Mandate[]> {
    const { from, to } = codeRange(region);
    const sql = "village_code BETWEEN ? AND ? AND call_asked_at IS NOT NULL AND state = 'named'";
    return this.where(sql, [from, to], { tail: `ORDER BY call_asked_at, id LIMIT ${mostAtOnce}` });
  }

  /** Of a region, all of the people of exactly this name that have not ended. */
  async ofName(region: RegionCode, name: string): Promise<Mandate[]> {
    const { from, to } = codeRange(region);
    const sql = "applicant_name_index = ? AND village_code BETWEEN ? AND ? AND state <> 'revoked'";
    const values = [this.blind.of('name', name), from, to];
    return this.where(sql, values, { tail: `ORDER BY id DESC LIMIT ${mostAtOnce}` });
  }

  /** Adds a mandate; a second of one proxy for one draft breaks a unique rule. */
  async add(mandate: Mandate, tx: Transaction): Promise<void> {
    await this.database.insert('proxy_mandate', { ...this.sealed(mandate), version: 1 }, tx);
  }

  /** Stores a mandate as it now is; the caller holds its lock. */
  async save(mandate: Mandate, tx: Transaction): Promise<void> {
    const { id, ...changes } = this.sealed(mandate);
    await this.database.update('proxy_mandate', changes, { id }, tx);
  }

  /** Hands what an account does for others to another account of the same person. */
  async handTo(draftId: string, fromAccountId: string, accountId: string, tx: Transaction): Promise<void> {
    const changes = { proxyAccountId: accountId, proxyKey: proxyKeyOf({ accountId, staffId: null }) };
    await this.database.update('proxy_mandate', changes, { draftId, proxyAccountId: fromAccountId }, tx);
  }

  private async where(
    condition: string,
    values: SqlValue[],
    { tx, tail = '' }: { tx?: Transaction | undefined; tail?: string } = {},
  ): Promise<Mandate[]> {
    const sql = `SELECT * FROM proxy_mandate WHERE ${condition} ${tail}`;
    return (await this.database.select<MandateRow>(sql, values, tx)).map((row) => this.opened(row));
  }

  private opened(row: MandateRow): Mandate {
    const { proxyAccountId, proxyStaffId, proxyNameEnc, proxyPhoneEnc, applicantNameEnc, callNumberEnc, ...rest } = row;
    const open = (place: string, stored: string | null) =>
      stored === null ? null : this.cipher.decrypt(`proxy_mandate.${place}`, stored);
    return {
      ...rest,
      proxy: {
        accountId: proxyAccountId,
        staffId: proxyStaffId,
        name: open('proxy_name', proxyNameEnc) ?? '',
        phone: open('proxy_phone', proxyPhoneEnc),
      },
      applicantName: open('applicant_name', applicantNameEnc) ?? '',
      aids: JSON.parse(row.aids) as AidCode[],
      callNumber: open('call_number', callNumberEnc),
    };
  }

  private sealed({ proxy, applicantName, aids, callNumber, ...rest }: Mandate) {
    const seal = (place: string, plain: string | null) =>
      plain === null ? null : this.cipher.encrypt(`proxy_mandate.${place}`, plain);
    const { id, draftId, applicationId, applicantIdIndex, villageCode, state, namedAt } = rest;
    const { confirmedBy, confirmedAt, endedBy, endedAt, callAskedAt } = rest;
    return {
      ...{ id, draftId, applicationId, applicantIdIndex, villageCode, state, namedAt },
      ...{ confirmedBy, confirmedAt, endedBy, endedAt, callAskedAt },
      proxyKey: proxyKeyOf(proxy),
      proxyAccountId: proxy.accountId,
      proxyStaffId: proxy.staffId,
      proxyNameEnc: seal('proxy_name', proxy.name),
      proxyPhoneEnc: seal('proxy_phone', proxy.phone),
      applicantNameEnc: seal('applicant_name', applicantName),
      applicantNameIndex: this.blind.of('name', applicantName),
      aids: JSON.stringify(aids),
      callNumberEnc: seal('call_number', callNumber),
    };
  }
}
