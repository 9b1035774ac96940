import { Inject, Singleton } from '@midwayjs/core';
import type { SelfCareOfOne } from '@twin-pledge/shared/contracts/parts/careParts';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';

/** What was found of the people of a case, by whom, on which day. */
export interface SelfCareAssessment {
  id: string;
  caseId: string;
  assessedOn: PlainDate;
  people: readonly string[];
  selfCare: readonly SelfCareOfOne[];
  createdAt: Date;
}

type Row = Omit<SelfCareAssessment, 'people' | 'selfCare'> & { people: string; contentEnc: string };

const place = 'self_care_assessment.content';

/** Assessments of self-care, encrypted; only ever added to. */
@Singleton()
export class SelfCareRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  /** Of a case, oldest first. */
  async of(caseId: string): Promise<SelfCareAssessment[]> {
    const sql = 'SELECT * FROM self_care_assessment WHERE case_id = ? ORDER BY id';
    return (await this.database.select<Row>(sql, [caseId])).map(({ people, contentEnc, ...row }) => ({
      ...row,
      people: JSON.parse(people) as string[],
      selfCare: JSON.parse(this.cipher.decrypt(place, contentEnc)) as SelfCareOfOne[],
    }));
  }

  async add({ people, selfCare, ...row }: Omit<SelfCareAssessment, 'id'>, tx: Transaction): Promise<void> {
    const contentEnc = this.cipher.encrypt(place, JSON.stringify(selfCare));
    const kept = { ...row, id: newId(), people: JSON.stringify(people), contentEnc };
    await this.database.insert('self_care_assessment', kept, tx);
  }
}
