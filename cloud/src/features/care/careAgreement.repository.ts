import { Inject, Singleton } from '@midwayjs/core';
import type { CarePlan } from '@twin-pledge/shared/contracts/parts/careParts';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';

/** Who signed: the township’s officer, the caregiver, the person or their guardian; drawn, or on paper that is on file. */
export interface AgreementSignatures {
  personName: string;
  drawings: { township: string; caregiver: string; person: string } | null;
}

/** A care agreement between township, caregiver and the person supported (D05). */
export interface CareAgreement {
  id: string;
  caseId: string;
  number: string;
  plan: CarePlan;
  state: 'drawnUp' | 'signed' | 'replaced';
  drawnUpOn: PlainDate;
  signedOn: PlainDate | null;
  signed: AgreementSignatures | null;
  evidenceId: string | null;
  staffId: string;
  createdAt: Date;
}

type Row = Omit<CareAgreement, 'plan' | 'signed'> & { planEnc: string; signedEnc: string | null };
type Signing = { signedOn: PlainDate; evidenceId: string | null; signed: AgreementSignatures };

const places = { plan: 'care_agreement.plan', signed: 'care_agreement.signed' };

/** Care agreements, encrypted; a new one takes the place of the one before, which is kept. */
@Singleton()
export class CareAgreementRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  /** Of a case, oldest first. */
  async of(caseId: string, tx?: Transaction): Promise<CareAgreement[]> {
    const sql = 'SELECT * FROM care_agreement WHERE case_id = ? ORDER BY id';
    return (await this.database.select<Row>(sql, [caseId], tx)).map(({ planEnc, signedEnc, ...row }) => ({
      ...row,
      plan: JSON.parse(this.cipher.decrypt(places.plan, planEnc)) as CarePlan,
      signed:
        signedEnc === null ? null : (JSON.parse(this.cipher.decrypt(places.signed, signedEnc)) as AgreementSignatures),
    }));
  }

  /** Adds one that was just drawn up. */
  async add({ plan, signed: _none, ...row }: CareAgreement, tx: Transaction): Promise<void> {
    const planEnc = this.cipher.encrypt(places.plan, JSON.stringify(plan));
    await this.database.insert('care_agreement', { ...row, planEnc, signedEnc: null }, tx);
  }

  async replace(id: string, tx: Transaction): Promise<void> {
    await this.database.update('care_agreement', { state: 'replaced' }, { id }, tx);
  }

  async sign(id: string, { signed, ...signing }: Signing, tx: Transaction): Promise<void> {
    const signedEnc = this.cipher.encrypt(places.signed, JSON.stringify(signed));
    await this.database.update('care_agreement', { ...signing, state: 'signed', signedEnc }, { id }, tx);
  }
}
