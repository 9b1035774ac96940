import type { Database } from './database';

/** Rows of these are changed by the running program, or locked while something is decided about them. */
export const changedTables: readonly string[] = [
  'aid_case',
  'application',
  'audit_chain',
  'award_import',
  'award_import_row',
  'backfill',
  'care_agreement',
  'case_counter',
  'case_part',
  'document',
  'document_page',
  'draft',
  'duty',
  'finding',
  'household',
  'idempotency_key',
  'meeting_code',
  'message',
  'notice_number',
  'outbox',
  'payment_order',
  'person',
  'proxy_mandate',
  'public_notice',
  'rate_window',
  'referral',
  'reserve',
  'resident_account',
  'scheduled_run',
  'sequence',
  'session',
  'sign_link',
  'sign_request',
  'signature',
  'source_circuit',
  'source_request',
  'staff',
  'stored_file',
  'supplement_request',
  'upload',
  'verification_import',
  'verification_row',
  'wechat_token',
];

/** Rows of these go one day: drafts and what belongs to them, roles, days away, what has done its service. */
export const clearedTables: readonly string[] = [
  'application_document',
  'application_filer',
  'application_person',
  'case_name_token',
  'case_part',
  'document',
  'document_page',
  'draft',
  'idempotency_key',
  'meeting_code',
  'outbox',
  'rate_window',
  'session',
  'sign_in_challenge',
  'sign_link',
  'sign_request',
  'signature',
  'signature_carry',
  'staff_leave',
  'staff_relative',
  'staff_role',
  'stored_file',
  'survey_photo',
  'upload',
  'upload_chunk',
];

/** Written by whoever migrates. */
const onlyRead: readonly string[] = ['migration'];

const changes = ['INSERT', 'UPDATE', 'DELETE'] as const;
type Change = (typeof changes)[number];

/** What the running program does to a table beside reading it: to most it adds rows and nothing more. */
export function changesTo(table: string): readonly Change[] {
  if (onlyRead.includes(table)) return [];
  const may: Readonly<Record<Change, boolean>> = {
    INSERT: true,
    UPDATE: changedTables.includes(table),
    DELETE: clearedTables.includes(table),
  };
  return changes.filter((change) => may[change]);
}

/**
 * The statements that give an account (`name` or `name@host`) its rights to every table that is there now, and take from
 * it what it once had of these and needs no more. Throws where the name can't be one of an account.
 */
export async function grantsFor(database: Database, account: string): Promise<string[]> {
  const [, name, host = '%'] = /^([\w.-]{1,80})(?:@([\w.:%/-]{1,255}))?$/.exec(account) ?? [];
  if (name === undefined) throw new Error(`not the name of an account: ${account}`);
  const tables = await database.select<{ name: string }>(
    `SELECT TABLE_NAME AS name FROM information_schema.TABLES
     WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' ORDER BY TABLE_NAME`,
  );
  return tables.flatMap((table) => {
    const may = changesTo(table.name);
    const mayNot = changes.filter((change) => !may.includes(change));
    return [
      `GRANT ${['SELECT', ...may].join(', ')} ON \`${table.name}\` TO '${name}'@'${host}'`,
      ...(mayNot.length > 0 ? [`REVOKE ${mayNot.join(', ')} ON \`${table.name}\` FROM '${name}'@'${host}'`] : []),
    ];
  });
}

/**
 * Whether the account of these connections may do to the whole database, or to the whole server, what it may only do to
 * single tables.
 */
export async function mayMoreThanNeeded(database: Database): Promise<boolean> {
  if (database.dialect === 'sqlite') return false;
  const lines = (await database.select('SHOW GRANTS')).flatMap((row) => Object.values(row).map(String));
  return lines.some((line) => /^GRANT (?!USAGE ON ).* ON (\*|`[^`]+`|\w+)\.\* TO /.test(line));
}
