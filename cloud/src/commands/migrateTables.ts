import { parseArgs } from 'node:util';
import { grantsFor } from '../platform/database/accountRights';
import { migrate } from '../platform/database/migrate';
import { openDatabase } from '../platform/database/openDatabase';
import { readDatabaseSettings } from '../platform/settings/databaseSettings';
import { SettingsError } from '../platform/settings/settingsError';
import { printLine } from './printLine';
import type { Print } from './withProgram';

const usage = [
  '用法：npm run migrate',
  '用 DATABASE_URL 里的账号把数据库升到这一版程序的样子。',
  '顺便给程序自己用的账号授权：npm run migrate -- --for 账号（或 账号@主机）',
  '只看要授哪些权，不授：npm run migrate -- --for 账号 --print',
];

interface Wish {
  readonly account: string | undefined;
  readonly print: boolean;
}

/**
 * Brings the tables to the newest form as the account that may, and gives the running program's own account its rights to
 * them; with `--print` says these rights and gives none.
 */
export async function migrateTables(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  print: Print,
): Promise<0 | 1 | 2> {
  const wish = readWish(args);
  if (!wish) {
    usage.forEach(print);
    return 2;
  }
  try {
    await carryOut(wish, environment, print);
    return 0;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    for (const problem of error.problems) print(`设置有问题：${problem}`);
    return 1;
  }
}

async function carryOut({ account, print: asked }: Wish, environment: NodeJS.ProcessEnv, print: Print): Promise<void> {
  const settings = readDatabaseSettings(environment);
  const database = openDatabase(settings);
  try {
    const ran = await migrate(database);
    if (!asked) print(ran.length > 0 ? `升级了${ran.length}步，最后一步是 ${ran.at(-1)}。` : '数据库已经是最新的。');
    if (account === undefined) return;
    if (database.dialect === 'sqlite') throw new SettingsError(['--for: SQLite has no accounts']);
    const grants = await grantsFor(database, account);
    if (asked) grants.forEach((grant) => print(`${grant};`));
    else {
      for (const grant of grants) await database.execute(grant);
      print(`账号 ${account} 的权限都给好了。`);
    }
  } finally {
    await database.close();
  }
}

function readWish(args: readonly string[]): Wish | null {
  try {
    const options = { for: { type: 'string' }, print: { type: 'boolean' } } as const;
    const { for: account, print = false } = parseArgs({ args: [...args], options }).values;
    const named = account === undefined ? !print : /^[\w.-]{1,80}(@[\w.:%/-]{1,255})?$/.test(account);
    return named ? { account, print } : null;
  } catch {
    return null;
  }
}

if (require.main === module) {
  void migrateTables(process.argv.slice(2), process.env, printLine).then((code) => process.exit(code));
}
