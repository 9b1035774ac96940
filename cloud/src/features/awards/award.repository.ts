import { Inject, Singleton } from '@midwayjs/core';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { Clock } from '../../platform/clock/clock';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { orOvertaken } from '../../platform/database/overtaken';
import { newId } from '../../platform/ids/newId';
import type { Award, AwardTerm, NewAward } from './award';

/** An award that runs, with what it pays now. */
export interface RunningAward extends Award {
  amountFen: number | null;
  per: AwardTerm['per'];
}

const running = `SELECT a.id, a.household_id, a.aid, a.township_code, a.village_code, a.head_person_id,
    a.head_name_masked, a.state, a.since_month, a.ended_month, t.amount_fen, t.per
  FROM award a JOIN award_term t ON t.award_id = a.id
  WHERE a.state = 'running' AND t.id = (SELECT MAX(n.id) FROM award_term n WHERE n.award_id = a.id)`;

/** Who receives what: awards, their terms and their people. */
@Singleton()
export class AwardRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly clock!: Clock;

  /** Adds an award with its first term; of two running ones of the same aid and head at once, the later finds the first. */
  async add({ award, term, people, account }: NewAward, tx: Transaction): Promise<string> {
    const id = newId();
    const head = people.find(({ role }) => role === 'head');
    if (!head) throw new RangeError('an award needs a head');
    const row = {
      ...award,
      id,
      headPersonId: head.personId,
      runningIndex: award.state === 'running' ? this.runningIndex(award.aid, head) : null,
      accountEnc: account && this.cipher.encrypt('award.account', JSON.stringify(account)),
      createdAt: this.clock.now(),
    };
    await orOvertaken(() => this.database.insert('award', row, tx));
    for (const person of people)
      await this.database.insert('award_person', { ...person, awardId: id, covered: person.covered ? 1 : 0 }, tx);
    await this.addTerm(id, term, tx);
    return id;
  }

  /** What is paid from a month on. */
  async addTerm(awardId: string, term: AwardTerm, tx: Transaction): Promise<void> {
    await this.database.insert('award_term', { ...term, id: newId(), awardId, createdAt: this.clock.now() }, tx);
  }

  /** The running award of an aid that this person heads. */
  async headedBy(aid: AidCode, head: { idIndex: string | null; personId: string }, tx?: Transaction) {
    const rows = await this.read(`${running} AND a.running_index = ?`, [this.runningIndex(aid, head)], tx);
    return rows[0];
  }

  /** The running awards in whose families one of these identity numbers stands; of one aid where it is told. */
  async ofNumbers(idIndexes: readonly string[], tx?: Transaction, aid?: AidCode): Promise<RunningAward[]> {
    if (idIndexes.length === 0) return [];
    const sql = `${running} AND a.id IN (SELECT p.award_id FROM award_person p WHERE p.id_index IN (?))
      ${aid === undefined ? '' : 'AND a.aid = ?'} ORDER BY a.id LIMIT 20`;
    return this.read(sql, [[...idIndexes], ...(aid === undefined ? [] : [aid])], tx);
  }

  private async read(sql: string, values: (string | string[])[], tx?: Transaction): Promise<RunningAward[]> {
    const rows = await this.database.select<RunningAward>(sql, values, tx);
    return rows.map((row) => ({ ...row, amountFen: row.amountFen === null ? null : Number(row.amountFen) }));
  }

  /** Somebody without an identity number is told apart by their own record. */
  private runningIndex(aid: AidCode, { idIndex, personId }: { idIndex: string | null; personId: string }): string {
    return this.blind.of('award', `${aid}:${idIndex ?? personId}`);
  }
}
