import { Inject, Singleton } from '@midwayjs/core';
import type { PublicFields } from '@twin-pledge/shared/publicity/publicFields';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { SqlValue } from '../../platform/database/sqlPieces';
import type { PublicNotice } from './publicNotice';

type Row = Omit<PublicNotice, 'fields'> & { fieldsEnc: string };

const place = 'public_notice.fields';
const most = 200;

/** Public notices; what they say of a household lies encrypted and is never changed. */
@Singleton()
export class PublicNoticeRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  async add({ fields, ...row }: PublicNotice, tx: Transaction): Promise<void> {
    const fieldsEnc = this.cipher.encrypt(place, JSON.stringify(fields));
    await this.database.insert('public_notice', { ...row, fieldsEnc }, tx);
  }

  async change(
    id: string,
    changes: Partial<Pick<PublicNotice, 'state' | 'postedOn' | 'untilOn' | 'endedOn'>>,
    tx: Transaction,
  ): Promise<void> {
    await this.database.update('public_notice', changes, { id }, tx);
  }

  async find(id: string, tx?: Transaction): Promise<PublicNotice | undefined> {
    return (await this.where('n.id = ?', [id], tx))[0];
  }

  /** The notice of an application that is ready or stands. */
  async current(caseId: string, tx: Transaction): Promise<PublicNotice | undefined> {
    return (await this.where("n.case_id = ? AND n.finding_id IS NULL AND n.state <> 'ended'", [caseId], tx))[0];
  }

  /** The notices of a case's application, oldest first. */
  async ofCase(caseId: string): Promise<PublicNotice[]> {
    return this.where('n.case_id = ? AND n.finding_id IS NULL', [caseId]);
  }

  /** The latest notice of a finding. */
  async ofFinding(findingId: string, tx?: Transaction): Promise<PublicNotice | undefined> {
    return (await this.where('n.finding_id = ?', [findingId], tx)).pop();
  }

  /** What stands in a village on a day. */
  async standingIn(villageCode: string, onDate: string): Promise<PublicNotice[]> {
    return this.where("n.village_code = ? AND n.state = 'standing' AND n.until_on >= ?", [villageCode, onDate]);
  }

  /** What is to be posted or stands of applications or of findings, among the cases of a condition over `aid_case c`. */
  async openWhere(
    { sql, values }: { sql: string; values: SqlValue[] },
    of: 'application' | 'finding',
  ): Promise<PublicNotice[]> {
    const kind = of === 'finding' ? 'IS NOT NULL' : 'IS NULL';
    return this.where(`n.finding_id ${kind} AND n.state <> 'ended' AND (${sql})`, values);
  }

  private async where(condition: string, values: SqlValue[], tx?: Transaction): Promise<PublicNotice[]> {
    const sql = `SELECT n.* FROM public_notice n JOIN aid_case c ON c.id = n.case_id
      WHERE ${condition} ORDER BY n.id LIMIT ${most}`;
    const rows = await this.database.select<Row>(sql, values, tx);
    return rows.map(({ fieldsEnc, ...row }) => ({
      ...row,
      fields: JSON.parse(this.cipher.decrypt(place, fieldsEnc)) as PublicFields,
    }));
  }
}
