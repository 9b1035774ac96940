import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Archive } from '../platform/backup/archive';
import { BackupFault } from '../platform/backup/backupFault';
import { checkArchive } from '../platform/backup/checkArchive';
import { takeBackup } from '../platform/backup/takeBackup';
import { FieldCipher } from '../platform/crypto/fieldCipher';
import { archiveWords, withSettings } from './backupWords';
import { printLine } from './printLine';
import type { Print } from './withProgram';

const usage = [
  '用法：npm run backup -- --to 文件夹',
  '会在里面建一个以时间为名的新文件夹。程序可以照常运行。',
  '检查一份已有的备份：npm run backup -- --check 备份的文件夹',
];

/** Takes a backup of everything beside a running server, or reads an older one through. */
export async function backup(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  print: Print,
): Promise<0 | 1 | 2> {
  const wish = readWish(args);
  if (!wish) {
    usage.forEach(print);
    return 2;
  }
  return withSettings(environment, print, async (settings) => {
    if (wish.check !== undefined) {
      const archive = new Archive(resolve(wish.check), new FieldCipher(settings.keys.field));
      const reading = await checkArchive(archive, await archive.readManifest());
      print(`这份备份是 ${reading.takenAt} 的。`);
      archiveWords(reading).forEach(print);
      return;
    }
    const { database } = settings;
    if (database.dialect === 'sqlite' && !existsSync(database.file)) throw new BackupFault('nothingToBackUp');
    const folder = join(resolve(wish.to ?? '.'), `twin-pledge-${new Date().toISOString().replace(/[:.]/g, '')}`);
    const reading = await takeBackup(settings, folder);
    archiveWords(reading).forEach(print);
    print(`备份在 ${folder}`);
    print('恢复时要用现在这几把钥匙（FIELD_KEYS、BLIND_INDEX_KEY、CHAIN_KEY）。备份里没有钥匙，请另外保管。');
  });
}

function readWish(args: readonly string[]): { to?: string; check?: string } | null {
  try {
    const options = { to: { type: 'string' }, check: { type: 'string' } } as const;
    const { to, check } = parseArgs({ args: [...args], options }).values;
    return (to === undefined) === (check === undefined) ? null : { to, check };
  } catch {
    return null;
  }
}

if (require.main === module) {
  void backup(process.argv.slice(2), process.env, printLine).then((code) => process.exit(code));
}
