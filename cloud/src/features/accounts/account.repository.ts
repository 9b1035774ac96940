import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../../platform/clock/clock';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';
import { newId } from '../../platform/ids/newId';
import type { Account, Identity, ProvedBy } from './account';

interface AccountRow {
  readonly id: string;
  readonly openidEnc: string | null;
  readonly identity: Identity;
  readonly nameEnc: string | null;
  readonly idNumberEnc: string | null;
  readonly idIndex: string | null;
  readonly provedBy: ProvedBy | null;
  readonly phoneEnc: string | null;
  readonly personId: string | null;
}

export interface Person {
  readonly name: string;
  readonly idNumber: string;
}

const columns = 'id, openid_enc, identity, name_enc, id_number_enc, id_index, proved_by, phone_enc, person_id';
const fresh = {
  identity: 'unknown',
  provedBy: null,
  name: null,
  idNumber: null,
  idIndex: null,
  phone: null,
  personId: null,
} as const;
const noIdentity = { identity: 'unknown', nameEnc: null, idNumberEnc: null, idIndex: null, phoneEnc: null } as const;
const noProof = { provedIndex: null, provedBy: null, provedByStaffId: null, provedAt: null } as const;

/** Reads and writes residents' accounts; names, numbers and WeChat ids lie encrypted. */
@Singleton()
export class AccountRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly blind!: BlindIndex;

  async byId(id: string, tx?: Transaction): Promise<Account | undefined> {
    return this.one('id = ?', id, tx);
  }

  async byDemonstrationKey(key: string): Promise<Account | undefined> {
    return this.one('demonstration_key = ?', key);
  }

  /** The one account that is proved to be of an identity number. */
  async provedByIdIndex(idIndex: string, tx?: Transaction): Promise<Account | undefined> {
    return this.one('proved_index = ?', idIndex, tx);
  }

  /** The account of a WeChat id; made now where there is none, one only however many sign in at once. */
  async ofOpenId(openId: string): Promise<Account> {
    const openidIndex = this.blind.of('openid', openId);
    const known = await this.one('openid_index = ?', openidIndex);
    if (known) return known;
    try {
      return await this.add({ openidIndex, openidEnc: this.cipher.encrypt('resident_account.openid', openId) });
    } catch (error) {
      const other = isDuplicateKey(error) ? await this.one('openid_index = ?', openidIndex) : undefined;
      if (!other) throw error;
      return other;
    }
  }

  /** A new account without WeChat, for a demonstration. */
  async add(given: { openidIndex?: string; openidEnc?: string; demonstrationKey?: string } = {}): Promise<Account> {
    const id = newId();
    await this.database.insert('resident_account', { id, identity: 'unknown', createdAt: this.clock.now(), ...given });
    return { id, ...fresh };
  }

  /** The WeChat id of an account, to send to; null where it has none. */
  async openIdOf(id: string, tx?: Transaction): Promise<string | null> {
    const row = await this.row('id = ?', id, tx);
    return row?.openidEnc ? this.cipher.decrypt('resident_account.openid', row.openidEnc) : null;
  }

  /** Locks one account until the transaction ends. */
  async lock(id: string, tx: Transaction): Promise<void> {
    await this.database.select(`SELECT id FROM resident_account WHERE id = ?${this.database.forUpdate}`, [id], tx);
  }

  /** Notes who somebody says they are, and keeps the telephone number where none is given. */
  async declare(tx: Transaction, id: string, person: Person, phone: string | null): Promise<void> {
    const changes = { identity: 'declared', ...this.sealed(person), ...this.sealedPhone(phone) };
    await this.database.update('resident_account', changes, { id }, tx);
  }

  async setPhone(tx: Transaction, id: string, phone: string): Promise<void> {
    await this.database.update('resident_account', this.sealedPhone(phone), { id }, tx);
  }

  /** Notes that somebody is who they say; fails as a duplicate key where another account is the proved one. */
  async prove(
    tx: Transaction,
    id: string,
    person: Person,
    proof: { readonly by: ProvedBy; readonly staffId: string | null; readonly personId: string | null },
  ): Promise<void> {
    const sealed = this.sealed(person);
    const proved = { provedIndex: sealed.idIndex, provedBy: proof.by, provedByStaffId: proof.staffId };
    const changes = { identity: 'proved', ...sealed, ...proved, provedAt: this.clock.now(), personId: proof.personId };
    await this.database.update('resident_account', changes, { id }, tx);
  }

  /** Empties an account whose person proved another one: a lost phone must not keep their name and number. */
  async unlink(tx: Transaction, id: string): Promise<void> {
    await this.database.update('resident_account', { ...noIdentity, ...noProof, personId: null }, { id }, tx);
  }

  async linkPerson(tx: Transaction, id: string, personId: string): Promise<void> {
    await this.database.update('resident_account', { personId }, { id }, tx);
  }

  private async one(condition: string, value: string, tx?: Transaction): Promise<Account | undefined> {
    const row = await this.row(condition, value, tx);
    return row && this.opened(row);
  }

  private row(condition: string, value: string, tx?: Transaction): Promise<AccountRow | undefined> {
    return this.database.selectOne(`SELECT ${columns} FROM resident_account WHERE ${condition}`, [value], tx);
  }

  private opened({ id, identity, provedBy, nameEnc, idNumberEnc, idIndex, phoneEnc, personId }: AccountRow): Account {
    const open = (place: string, stored: string | null) =>
      stored === null ? null : this.cipher.decrypt(`resident_account.${place}`, stored);
    const person = { name: open('name', nameEnc), idNumber: open('id_number', idNumberEnc) };
    return { id, identity, provedBy, ...person, idIndex, phone: open('phone', phoneEnc), personId };
  }

  private sealed({ name, idNumber }: Person) {
    return {
      nameEnc: this.cipher.encrypt('resident_account.name', name),
      idNumberEnc: this.cipher.encrypt('resident_account.id_number', idNumber),
      idIndex: this.blind.of('idNumber', idNumber),
    };
  }

  private sealedPhone(phone: string | null) {
    return phone === null ? {} : { phoneEnc: this.cipher.encrypt('resident_account.phone', phone) };
  }
}
