import { Inject, Singleton } from '@midwayjs/core';
import type { SurveyForm, SurveySignature } from '@twin-pledge/shared/contracts/parts/surveyForm';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { sha256Hex } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { readDrawing } from '../signing/api';
import type { PartsTold, PictureTold, SignatureRow, SurveyPhoto, SurveyRow } from './survey';

type Told<T extends 'statements' | 'letters'> = SurveyForm[T][number];

interface Keeping {
  row: Omit<SurveyRow, 'partsEnc' | 'refusalEnc'>;
  parts: PartsTold;
  form: SurveyForm;
  photos: readonly SurveyPhoto[];
}

/** The surveys of applications with all that proves them, encrypted; only ever added to. */
@Singleton()
export class SurveyRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  /** A survey by the phone's own id for it. */
  async byClientId(applicationId: string, clientId: string, tx?: Transaction): Promise<SurveyRow | undefined> {
    const sql = 'SELECT * FROM survey WHERE application_id = ? AND client_id = ?';
    return this.database.selectOne<SurveyRow>(sql, [applicationId, clientId], tx);
  }

  /** The surveys of a household's application, oldest first. */
  async of(applicationId: string): Promise<SurveyRow[]> {
    return this.database.select<SurveyRow>('SELECT * FROM survey WHERE application_id = ? ORDER BY id', [
      applicationId,
    ]);
  }

  async add({ row, parts, form, photos }: Keeping, tx: Transaction): Promise<void> {
    const partsEnc = this.seal('survey.parts', parts);
    const refusalEnc = form.refusal ? this.seal('survey.refusal', form.refusal) : null;
    await this.database.insert('survey', { ...row, partsEnc, refusalEnc }, tx);
    for (const [ordinal, { id, kind, takenAt, note, place }] of form.photos.entries()) {
      const photoId = photos.find(({ clientId }) => clientId === id)?.id;
      const told: PictureTold = { note, place };
      const tellsEnc = this.seal('survey_picture.told', told);
      const picture = { surveyId: row.id, photoId, ordinal, kind, takenAt: new Date(takenAt), toldEnc: tellsEnc };
      await this.database.insert('survey_picture', picture, tx);
    }
    for (const one of form.statements) await this.addTold('survey_statement', row.id, one, tx);
    for (const one of form.letters) await this.addTold('survey_letter', row.id, one, tx);
    for (const one of form.signatures) await this.addSignature(row, one, tx);
  }

  parts(row: SurveyRow): PartsTold {
    return this.open<PartsTold>('survey.parts', row.partsEnc);
  }

  refusal(row: SurveyRow): SurveyForm['refusal'] | null {
    return row.refusalEnc === null ? null : this.open('survey.refusal', row.refusalEnc);
  }

  statementsOf(surveyId: string): Promise<Told<'statements'>[]> {
    return this.toldOf('survey_statement', surveyId);
  }

  lettersOf(surveyId: string): Promise<Told<'letters'>[]> {
    return this.toldOf('survey_letter', surveyId);
  }

  /** The photos of a survey in the order of the form, each with what was told of it. */
  async picturesOf(surveyId: string) {
    const sql = `SELECT p.client_id, p.staff_id, p.received_at, s.kind, s.taken_at, s.told_enc
      FROM survey_picture s JOIN survey_photo p ON p.id = s.photo_id WHERE s.survey_id = ? ORDER BY s.ordinal`;
    const rows = await this.database.select<
      Pick<SurveyPhoto, 'clientId' | 'staffId' | 'receivedAt'> & {
        kind: SurveyForm['photos'][number]['kind'];
        takenAt: Date;
        toldEnc: string;
      }
    >(sql, [surveyId]);
    return rows.map(({ toldEnc, ...row }) => ({ ...row, ...this.open<PictureTold>('survey_picture.told', toldEnc) }));
  }

  async signaturesOf(surveyId: string) {
    const sql = 'SELECT * FROM survey_signature WHERE survey_id = ? ORDER BY id';
    const rows = await this.database.select<SignatureRow>(sql, [surveyId]);
    return rows.map((row) => ({ ...row, name: this.open<string>('survey_signature.name', row.nameEnc) }));
  }

  /** A signature as it was drawn, PNG; undefined on paper or where the application has none of that id. */
  async drawing(applicationId: string, signatureId: string): Promise<Buffer | undefined> {
    const sql = `SELECT g.* FROM survey_signature g JOIN survey s ON s.id = g.survey_id
      WHERE s.application_id = ? AND g.id = ?`;
    const row = await this.database.selectOne<SignatureRow>(sql, [applicationId, signatureId]);
    if (!row || row.drawingEnc === null) return undefined;
    return Buffer.from(this.cipher.decrypt('survey_signature.drawing', row.drawingEnc), 'base64');
  }

  private async addTold(table: string, surveyId: string, told: object, tx: Transaction): Promise<void> {
    await this.database.insert(table, { id: newId(), surveyId, contentEnc: this.seal(`${table}.content`, told) }, tx);
  }

  private async toldOf<T>(table: 'survey_statement' | 'survey_letter', surveyId: string): Promise<T[]> {
    const sql = `SELECT content_enc FROM ${table} WHERE survey_id = ? ORDER BY id`;
    const rows = await this.database.select<{ contentEnc: string }>(sql, [surveyId]);
    return rows.map(({ contentEnc }) => this.open<T>(`${table}.content`, contentEnc));
  }

  private async addSignature(row: Keeping['row'], signature: SurveySignature, tx: Transaction): Promise<void> {
    const { by, drawing } = signature;
    const staff = signature.by === 'investigator' ? signature.staffId : null;
    const bytes = drawing === undefined ? null : readDrawing(drawing);
    const signer: Omit<SignatureRow, 'id' | 'surveyId'> = {
      signedAs: by,
      staffId: staff,
      nameEnc: this.seal('survey_signature.name', signature.by === 'investigator' ? '' : signature.name),
      relation: signature.by === 'investigator' ? null : (signature.relation ?? null),
      drawingEnc: bytes && this.cipher.encrypt('survey_signature.drawing', bytes.toString('base64')),
      drawingHash: bytes && sha256Hex(bytes),
      medium: bytes ? 'screen' : 'paper',
      signedAt: row.submittedAt,
    };
    await this.database.insert('survey_signature', { id: newId(), surveyId: row.id, ...signer }, tx);
  }

  private seal(place: string, value: unknown): string {
    return this.cipher.encrypt(place, JSON.stringify(value));
  }

  private open<T>(place: string, sealed: string): T {
    return JSON.parse(this.cipher.decrypt(place, sealed)) as T;
  }
}
