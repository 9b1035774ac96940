import {
  bigInteger,
  code,
  flag,
  id,
  instant,
  integer,
  longText,
  nullable,
  plainDate,
  text,
} from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

/** Residents' accounts, the staff, and the register of their relatives. */
export async function up(schema: Schema): Promise<void> {
  await residents(schema);
  await staff(schema);
  await staffAround(schema);
}

async function residents(schema: Schema): Promise<void> {
  await schema.createTable(
    'resident_account',
    {
      id: id(),
      openid_index: nullable(code(64)),
      openid_enc: nullable(longText()),
      demonstration_key: nullable(code(60)),
      identity: code(10),
      name_enc: nullable(longText()),
      id_number_enc: nullable(longText()),
      id_index: nullable(code(64)),
      // Set while this account is the proved one of that identity number: no two can be.
      proved_index: nullable(code(64)),
      proved_by: nullable(code(10)),
      proved_by_staff_id: nullable(id()),
      proved_at: nullable(instant()),
      phone_enc: nullable(longText()),
      person_id: nullable(id()),
      created_at: instant(),
    },
    {
      primaryKey: ['id'],
      unique: {
        resident_account_openid: ['openid_index'],
        resident_account_demonstration: ['demonstration_key'],
        resident_account_proved: ['proved_index'],
      },
      indexes: { resident_account_person: ['person_id'] },
    },
  );
  await schema.createTable(
    'meeting_code',
    { code_hash: code(64), account_id: id(), wrong_tries: integer(), expires_at: instant() },
    { primaryKey: ['code_hash'], unique: { meeting_code_account: ['account_id'] } },
  );
}

async function staff(schema: Schema): Promise<void> {
  await schema.createTable(
    'staff',
    {
      id: id(),
      login_name: code(40),
      name: text(200),
      phone_enc: nullable(longText()),
      region_code: code(12),
      active: flag(),
      password_hash: code(200),
      totp_enc: longText(),
      // The newest 30-second step whose code was used: a code works once.
      totp_last_step: nullable(bigInteger()),
      // Counts up whenever password or second factor change, so that a sign-in half done ends with the old ones.
      credentials_version: integer(),
      commitment_signed_at: nullable(instant()),
      commitment_signature_id: nullable(id()),
      demonstration_key: nullable(code(60)),
      created_at: instant(),
    },
    {
      primaryKey: ['id'],
      unique: { staff_login_name: ['login_name'], staff_demonstration: ['demonstration_key'] },
      indexes: { staff_region: ['region_code', 'id'] },
    },
  );
  await schema.createTable(
    'staff_role',
    { staff_id: id(), role: code(20) },
    { primaryKey: ['staff_id', 'role'], indexes: { staff_role_role: ['role', 'staff_id'] } },
  );
  await schema.createTable(
    'sign_in_challenge',
    {
      token_hash: code(64),
      staff_id: id(),
      credentials_version: integer(),
      expires_at: instant(),
    },
    { primaryKey: ['token_hash'], indexes: { sign_in_challenge_staff: ['staff_id', 'expires_at'] } },
  );
}

async function staffAround(schema: Schema): Promise<void> {
  await schema.createTable(
    'staff_leave',
    {
      id: id(),
      staff_id: id(),
      from_on: plainDate(),
      to_on: plainDate(),
      stand_in_id: nullable(id()),
      recorded_by_staff_id: id(),
      recorded_at: instant(),
    },
    {
      primaryKey: ['id'],
      indexes: { staff_leave_staff: ['staff_id', 'to_on'], staff_leave_stand_in: ['stand_in_id', 'to_on'] },
    },
  );
  // A removed entry is gone from here; the audit keeps who took it out (recusal is read from this table alone).
  await schema.createTable(
    'staff_relative',
    {
      id: id(),
      staff_id: id(),
      name_enc: longText(),
      id_number_enc: longText(),
      id_index: code(64),
      relation: text(200),
      registered_on: plainDate(),
      registered_by_staff_id: id(),
    },
    {
      primaryKey: ['id'],
      unique: { staff_relative_pair: ['staff_id', 'id_index'] },
      indexes: { staff_relative_index: ['id_index', 'staff_id'] },
    },
  );
}
