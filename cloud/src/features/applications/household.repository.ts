import { Inject, Singleton } from '@midwayjs/core';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';

/** A person to be found again or entered in a household. */
export interface NewPerson {
  name: string;
  idNumber: string | null;
  birthOn: string | null;
}

/** Households and their people: numbers lie encrypted, found again by blind index. */
@Singleton()
export class HouseholdRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly blind!: BlindIndex;

  /** The household a person's record belongs to. */
  async ofPerson(personId: string, tx?: Transaction): Promise<string | undefined> {
    const sql = 'SELECT household_id FROM person WHERE id = ?';
    return (await this.database.selectOne<{ householdId: string }>(sql, [personId], tx))?.householdId;
  }

  /** The household in which a person of this identity number was entered last. */
  async ofIdNumber(idNumber: string, tx?: Transaction): Promise<string | undefined> {
    const sql = 'SELECT household_id FROM person WHERE id_index = ? ORDER BY id DESC LIMIT 1';
    const row = await this.database.selectOne<{ householdId: string }>(sql, [this.blind.of('idNumber', idNumber)], tx);
    return row?.householdId;
  }

  async open(villageCode: string, createdAt: Date, tx: Transaction): Promise<string> {
    const id = newId();
    await this.database.insert('household', { id, villageCode, createdAt }, tx);
    return id;
  }

  /** Puts a household into another: its applications and its people belong there from now on, and it points there. */
  async join(fromId: string, intoId: string, tx: Transaction): Promise<void> {
    await this.database.update('application', { householdId: intoId }, { householdId: fromId }, tx);
    await this.database.update('person', { householdId: intoId }, { householdId: fromId }, tx);
    await this.database.update('household', { joinedIntoId: intoId }, { id: fromId }, tx);
  }

  /** The record of a person in one household: the one already there by identity number, or a new one. */
  async person(householdId: string, person: NewPerson, createdAt: Date, tx: Transaction) {
    const idIndex = person.idNumber === null ? null : this.blind.of('idNumber', person.idNumber);
    const known = idIndex === null ? undefined : await this.known(householdId, idIndex, tx);
    if (known) return { id: known.id, idIndex };
    const id = newId();
    await this.database.insert(
      'person',
      {
        id,
        householdId,
        nameEnc: this.cipher.encrypt('person.name', person.name),
        idNumberEnc: person.idNumber === null ? null : this.cipher.encrypt('person.id_number', person.idNumber),
        idIndex,
        birthOn: person.birthOn,
        createdAt,
      },
      tx,
    );
    return { id, idIndex };
  }

  private known(householdId: string, idIndex: string, tx: Transaction) {
    const sql = 'SELECT id FROM person WHERE household_id = ? AND id_index = ?';
    return this.database.selectOne<{ id: string }>(sql, [householdId, idIndex], tx);
  }
}
