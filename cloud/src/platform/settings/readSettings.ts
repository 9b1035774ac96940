import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseOf } from './databaseSettings';
import { demonstrationKeyTexts, keyTextsFromFile, readKeys, type Keys } from './keys';
import { Settings, type StorageSettings, type WechatSettings } from './settings';
import { SettingsError } from './settingsError';
import { hostOf, mayBePlain } from './plainLines';
import { settingTexts, type SettingTexts } from './settingTexts';
import { readSources } from './sourceSettings';

/** Reads and checks all settings; throws SettingsError with one clear sentence for each that can't be used. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const reading = settingTexts.safeParse(environment);
  if (!reading.success) throw new SettingsError(reading.error.issues.map(({ message }) => message));
  const texts = reading.data;
  const problems: string[] = [];
  const mode = texts.MODE ?? 'demonstration';
  const host = texts.HOST ?? '127.0.0.1';
  const port = texts.PORT ?? 7001;
  const dataDir = resolve(texts.DATA_DIR ?? 'data');
  if (existsSync(dataDir) && !statSync(dataDir).isDirectory()) problems.push(`DATA_DIR ${dataDir} is not a folder`);
  if (texts.POLICY_DIR && !existsSync(texts.POLICY_DIR)) problems.push(`POLICY_DIR ${texts.POLICY_DIR} does not exist`);
  const publicUrl = (texts.PUBLIC_URL ?? `http://${host}:${port}`).replace(/\/+$/, '');
  if (mode === 'production') checkProduction(texts, problems);
  const settings = {
    mode,
    host,
    port,
    dataDir,
    publicUrl,
    trustedProxies: texts.TRUSTED_PROXIES ?? 0,
    database: databaseOf(texts, { mode, dataDir, problems }),
    storage: storageOf(texts, dataDir, problems),
    keys: problems.length === 0 || mode === 'production' ? keysOf(texts, mode, dataDir, problems) : noKeys,
    wechat: wechatOf(texts, problems),
    policyDir: texts.POLICY_DIR === undefined ? undefined : resolve(texts.POLICY_DIR),
    sources: readSources(texts.SOURCES_FILE, { environment, mode, problems }),
    virusScanner: texts.VIRUS_SCANNER,
    todayOn: texts.TODAY,
    metrics:
      texts.METRICS_PORT === undefined
        ? undefined
        : { host: texts.METRICS_HOST ?? '127.0.0.1', port: texts.METRICS_PORT },
    logLevel: texts.LOG_LEVEL ?? 'info',
  };
  if (problems.length > 0) throw new SettingsError(problems);
  return new Settings(settings);
}

const noKeys: Keys = { field: [], blindIndex: Buffer.alloc(0), chain: Buffer.alloc(0), formerChains: [] };

function checkProduction(texts: SettingTexts, problems: string[]): void {
  if (texts.TODAY) problems.push('TODAY is for demonstrations: production takes the date from the clock');
  if (!texts.PUBLIC_URL) problems.push('PUBLIC_URL must be given in production: the https address people use');
  else if (!texts.PUBLIC_URL.startsWith('https:')) problems.push('PUBLIC_URL must be https in production');
  if (!texts.DATA_DIR) problems.push('DATA_DIR must be given in production: a folder that is backed up');
  if (texts.WECHAT_BASE_URL && !texts.WECHAT_BASE_URL.startsWith('https:')) {
    problems.push('WECHAT_BASE_URL must be https in production');
  }
  if (
    texts.STORAGE === 's3' &&
    texts.S3_ENDPOINT?.startsWith('http:') &&
    !mayBePlain(texts, 'storage', hostOf(texts.S3_ENDPOINT))
  ) {
    problems.push(
      'S3_ENDPOINT must be https in production, unless PLAIN_LINES names storage: a private network, and nobody else on it',
    );
  }
  const scanner = texts.VIRUS_SCANNER;
  if (scanner && 'host' in scanner && !mayBePlain(texts, 'scanner', scanner.host)) {
    problems.push(
      'VIRUS_SCANNER must be a socket or on this machine in production, unless PLAIN_LINES names scanner: a private network',
    );
  }
}

function storageOf(texts: SettingTexts, dataDir: string, problems: string[]): StorageSettings {
  if ((texts.STORAGE ?? 'disk') === 'disk') return { kind: 'disk', folder: join(dataDir, 'vault') };
  const given = (name: 'S3_ENDPOINT' | 'S3_BUCKET' | 'S3_ACCESS_KEY' | 'S3_SECRET_KEY'): string => {
    if (!texts[name]) problems.push(`${name} must be given when STORAGE is s3`);
    return texts[name] ?? '';
  };
  return {
    kind: 's3',
    endpoint: given('S3_ENDPOINT'),
    bucket: given('S3_BUCKET'),
    accessKey: given('S3_ACCESS_KEY'),
    secretKey: given('S3_SECRET_KEY'),
    region: texts.S3_REGION ?? 'us-east-1',
    bucketIn: texts.S3_BUCKET_IN ?? 'path',
  };
}

function keysOf(texts: SettingTexts, mode: 'demonstration' | 'production', dataDir: string, problems: string[]): Keys {
  const strict = mode === 'production';
  if (texts.KEYS_FILE) return readKeys(keyTextsFromFile(texts.KEYS_FILE, problems), strict, problems);
  const anyGiven = texts.FIELD_KEYS ?? texts.BLIND_INDEX_KEY ?? texts.CHAIN_KEY;
  if (strict || anyGiven) return readKeys(texts, strict, problems);
  return readKeys(demonstrationKeyTexts(dataDir), false, problems);
}

function wechatOf(texts: SettingTexts, problems: string[]): WechatSettings | undefined {
  if (!texts.WECHAT_APP_ID && !texts.WECHAT_APP_SECRET) return undefined;
  if (!texts.WECHAT_APP_ID) problems.push('WECHAT_APP_ID must be given with WECHAT_APP_SECRET');
  if (!texts.WECHAT_APP_SECRET) problems.push('WECHAT_APP_SECRET must be given with WECHAT_APP_ID');
  const pairs = (texts.WECHAT_TEMPLATE_IDS ?? '').split(',').filter(Boolean);
  return {
    baseUrl: (texts.WECHAT_BASE_URL ?? 'https://api.weixin.qq.com').replace(/\/+$/, ''),
    appId: texts.WECHAT_APP_ID ?? '',
    appSecret: texts.WECHAT_APP_SECRET ?? '',
    templateIds: Object.fromEntries(pairs.map((pair) => pair.split(':', 2) as [string, string])),
  };
}
