import { BackupFault, type BackupFaultCode } from '../platform/backup/backupFault';
import type { ArchiveReading } from '../platform/backup/checkArchive';
import { databaseCodes } from '../platform/database/databaseCodes';
import { readSettings } from '../platform/settings/readSettings';
import type { Settings } from '../platform/settings/settings';
import { SettingsError } from '../platform/settings/settingsError';
import type { Print } from './withProgram';

const words: Record<BackupFaultCode, (place: string) => string> = {
  nothingToBackUp: () => '这个数据库里没有双诺的数据，没有东西可备份。',
  folderInUse: (place) => `文件夹 ${place} 里已经有东西。请换一个空文件夹。`,
  notWhole: () => '这份备份没有做完，不能用。',
  wrongKey: (place) => `这份备份要用钥匙 ${place} 才能打开，设置里没有这把钥匙，或者不是同一把。`,
  damaged: (place) => `备份坏了，对不上的是：${place}。请换另一份。`,
  newerProgram: (place) => `这份备份来自更新的程序（${place}）。请先换成那一版程序。`,
  otherMode: (place) => `这份备份的 MODE 是 ${place}，和设置的不一样。`,
  databaseNotEmpty: () => '数据库不是空的。请恢复到一个新建的空数据库。',
  storeNotEmpty: (place) => `放文件的地方不是空的，里面有 ${place}。请换一个空的。`,
  notTheSame: (place) => `恢复出来的和备份不一样：${place}。请清空后再恢复一次。`,
};

/** Reads the settings and does work with them; says what is expected to go wrong in one sentence. Answers the exit code. */
export async function withSettings(
  environment: NodeJS.ProcessEnv,
  print: Print,
  work: (settings: Settings) => Promise<void>,
): Promise<0 | 1> {
  try {
    await work(readSettings(environment));
    return 0;
  } catch (error) {
    if (error instanceof BackupFault) print(words[error.code](error.place));
    else if (error instanceof SettingsError) for (const problem of error.problems) print(`设置有问题：${problem}`);
    else if (databaseCodes(error).includes('ER_TABLEACCESS_DENIED_ERROR'))
      print('DATABASE_URL 里的账号没有这件事要的权限，请换成能改表的那个账号。');
    else throw error;
    return 1;
  }
}

/** What a backup holds, for the person at the server. */
export function archiveWords({ tables, rows, files, bytes, withoutFile }: ArchiveReading): string[] {
  const held = `${tables}张表，${rows}行，${files}个文件（${bytes}字节），全部读过一遍，校验都对。`;
  const gone = `有${withoutFile}条记录的文件不在备份里：备份时已被清理，或者本来就缺。`;
  return withoutFile > 0 ? [held, gone] : [held];
}
