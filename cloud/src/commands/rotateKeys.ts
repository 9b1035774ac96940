import { parseArgs } from 'node:util';
import { openRecordCopy } from '../platform/backup/openRecordCopy';
import { FieldCipher } from '../platform/crypto/fieldCipher';
import { openDatabase } from '../platform/database/openDatabase';
import { resealColumn, type Resealed } from '../platform/rotation/resealColumn';
import { resealFiles } from '../platform/rotation/resealFiles';
import { sealedColumns, type SealedColumn } from '../platform/rotation/sealedColumns';
import type { DatabaseSettings, Settings } from '../platform/settings/settings';
import { openObjectStore } from '../platform/storage/openObjectStore';
import { withSettings } from './backupWords';
import { printLine } from './printLine';
import type { Print } from './withProgram';

const usage = [
  '用法：npm run keys:rotate',
  '把全部密封的内容换到 FIELD_KEYS 里的第一把钥匙上。程序可以照常运行，中断了可以再来。',
  '只看还剩多少：npm run keys:rotate -- --count',
];

/** Seals everything that an older key seals with the newest one, beside a running server, and says what is left. */
export async function rotateKeys(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  print: Print,
): Promise<0 | 1 | 2> {
  const count = readWish(args);
  if (count === null) {
    usage.forEach(print);
    return 2;
  }
  let left = 0;
  const code = await withSettings(environment, print, async (settings) => {
    left = await reseal(settings, count, print);
    const [newest, ...older] = settings.keys.field.map(({ id }) => id);
    if (left > 0) print(`还有${left}处不是用钥匙 ${newest} 密封的。${count ? '' : '它们打不开，旧钥匙先不要拿掉。'}`);
    else
      print(
        `全部都用钥匙 ${newest} 密封了。${older.length > 0 ? `钥匙 ${older.join('、')} 现在什么也没有密封：换下来的可以从设置里拿掉（旧的备份还要用它，请另外留着），刚加上的不要动。` : ''}`,
      );
  });
  return code === 0 && left > 0 ? 1 : code;
}

async function reseal(settings: Settings, count: boolean, print: Print): Promise<number> {
  const cipher = new FieldCipher(settings.keys.field);
  let left = 0;
  const tell = (place: string, result: Resealed): void => {
    left += result.left;
    if (result.done > 0) print(`${place}：换了${result.done}处`);
    if (result.left > 0) print(`${place}：还剩${result.left}处`);
  };
  const columns = await columnsOf(settings.database);
  const database = openDatabase(settings.database);
  try {
    for (const column of columns) {
      tell(`${column.table}.${column.column}`, await resealColumn(database, cipher, column, count));
    }
  } finally {
    await database.close();
  }
  tell('文件', await resealFiles(openObjectStore(settings.storage), cipher, count));
  return left;
}

async function columnsOf(settings: DatabaseSettings): Promise<SealedColumn[]> {
  const record = await openRecordCopy(settings);
  try {
    return sealedColumns(await record.tables());
  } finally {
    await record.close();
  }
}

function readWish(args: readonly string[]): boolean | null {
  try {
    return parseArgs({ args: [...args], options: { count: { type: 'boolean' } } }).values.count ?? false;
  } catch {
    return null;
  }
}

if (require.main === module) {
  void rotateKeys(process.argv.slice(2), process.env, printLine).then((code) => process.exit(code));
}
