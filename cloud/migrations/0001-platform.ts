import {
  bigInteger,
  code,
  id,
  instant,
  integer,
  json,
  longText,
  nullable,
  text,
  type Column,
} from '../src/platform/database/column';
import type { Schema } from '../src/platform/database/schema';

const hash = (): Column => code(64);

/** What the platform itself keeps. */
export async function up(schema: Schema): Promise<void> {
  await schema.createTable(
    'installation',
    { id: code(10), mode: code(20), created_at: instant() },
    { primaryKey: ['id'] },
  );
  await schema.createTable(
    'session',
    {
      id: id(),
      token_hash: hash(),
      kind: code(10),
      subject_id: id(),
      created_at: instant(),
      expires_at: instant(),
      last_seen_at: instant(),
      revoked_at: nullable(instant()),
    },
    {
      primaryKey: ['id'],
      unique: { session_token: ['token_hash'] },
      indexes: { session_subject: ['kind', 'subject_id'], session_expiry: ['expires_at'] },
    },
  );
  await schema.createTable(
    'rate_window',
    { key_hash: hash(), attempts: integer(), started_at: instant() },
    { primaryKey: ['key_hash'], indexes: { rate_window_start: ['started_at'] } },
  );
  await schema.createTable(
    'idempotency_key',
    {
      principal: code(80),
      endpoint: code(100),
      idem_key: code(128),
      request_hash: hash(),
      status: nullable(integer()),
      answer: nullable(longText()),
      created_at: instant(),
    },
    { primaryKey: ['principal', 'endpoint', 'idem_key'], indexes: { idempotency_key_age: ['created_at'] } },
  );
  await createAudit(schema);
  await createOutbox(schema);
  await schema.createTable(
    'scheduled_run',
    { name: code(60), ran_at: nullable(instant()), claimed_until: nullable(instant()), claimed_by: nullable(id()) },
    { primaryKey: ['name'] },
  );
}

async function createAudit(schema: Schema): Promise<void> {
  await schema.createTable(
    'audit_chain',
    { chain_id: code(40), seq: bigInteger(), hash: hash() },
    { primaryKey: ['chain_id'] },
  );
  await schema.createTable(
    'audit_entry',
    {
      id: id(),
      chain_id: code(40),
      seq: bigInteger(),
      at: instant(),
      actor_kind: code(20),
      actor_id: nullable(id()),
      action: code(60),
      details: json(),
      prev_hash: hash(),
      hash: hash(),
    },
    {
      primaryKey: ['id'],
      unique: { audit_entry_place: ['chain_id', 'seq'] },
      indexes: { audit_entry_time: ['at', 'id'], audit_entry_actor: ['actor_id', 'at'] },
    },
  );
  await schema.makeInsertOnly('audit_entry');
}

async function createOutbox(schema: Schema): Promise<void> {
  await schema.createTable(
    'outbox',
    {
      id: id(),
      kind: code(60),
      payload: json(),
      created_at: instant(),
      available_at: instant(),
      attempts: integer(),
      claimed_by: nullable(id()),
      claimed_until: nullable(instant()),
      done_at: nullable(instant()),
      failed_at: nullable(instant()),
      last_error: nullable(text(500)),
    },
    { primaryKey: ['id'], indexes: { outbox_due: ['done_at', 'failed_at', 'available_at'] } },
  );
}
