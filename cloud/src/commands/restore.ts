import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreBackup } from '../platform/backup/restoreBackup';
import { archiveWords, withSettings } from './backupWords';
import { printLine } from './printLine';
import { verifyAudit } from './verifyAudit';
import type { Print } from './withProgram';

const usage = [
  '用法：npm run restore -- --from 备份的文件夹',
  '只恢复到空的数据库和空的文件存放处；设置和钥匙要和备份时一样。',
];

/** Fills an empty database and store from a backup, compares everything by hash, and works the history out again. */
export async function restore(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  print: Print,
): Promise<0 | 1 | 2> {
  const from = readWish(args);
  if (from === null) {
    usage.forEach(print);
    return 2;
  }
  const restored = await withSettings(environment, print, async (settings) => {
    const reading = await restoreBackup(settings, resolve(from));
    print(`这份备份是 ${reading.takenAt} 的。`);
    archiveWords(reading).forEach(print);
    print('恢复好了：每张表、每个文件都和备份一样。');
  });
  return restored === 0 ? verifyAudit(environment, print) : restored;
}

function readWish(args: readonly string[]): string | null {
  try {
    return parseArgs({ args: [...args], options: { from: { type: 'string' } } }).values.from ?? null;
  } catch {
    return null;
  }
}

if (require.main === module) {
  void restore(process.argv.slice(2), process.env, printLine).then((code) => process.exit(code));
}
