import { z } from 'zod';
import { scannerAddress } from '../scanner/scannerAddress';

const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((text) => (text === '' ? undefined : text), schema.optional());
const httpUrl = (sentence: string) =>
  z.string().refine((text) => {
    try {
      return ['http:', 'https:'].includes(new URL(text).protocol);
    } catch {
      return false;
    }
  }, sentence);
const wholeNumber = (least: number, most: number, sentence: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, sentence)
    .transform(Number)
    .refine((number) => number >= least && number <= most, sentence);

/** The form of each setting by itself; how they fit together is checked in `readSettings`. */
export const settingTexts = z.object({
  MODE: optional(z.enum(['demonstration', 'production'], 'MODE must be demonstration or production')),
  HOST: optional(z.string()),
  PORT: optional(wholeNumber(0, 65_535, 'PORT must be a number from 0 to 65535')),
  METRICS_PORT: optional(wholeNumber(0, 65_535, 'METRICS_PORT must be a number from 0 to 65535')),
  METRICS_HOST: optional(z.string()),
  DATA_DIR: optional(z.string()),
  PUBLIC_URL: optional(httpUrl('PUBLIC_URL must be an http or https address')),
  TRUSTED_PROXIES: optional(wholeNumber(0, 10, 'TRUSTED_PROXIES must be a number from 0 to 10')),
  DATABASE_URL: optional(
    z.string().regex(/^mysql:\/\/[^/]+\/[^/?]+/, 'DATABASE_URL must look like mysql://user:password@host:3306/name'),
  ),
  DATABASE_CONNECTIONS: optional(wholeNumber(2, 500, 'DATABASE_CONNECTIONS must be a number from 2 to 500')),
  DATABASE_CA: optional(z.string()),
  PLAIN_LINES: optional(
    z
      .string()
      .regex(
        /^(database|storage|scanner)(,(database|storage|scanner))*$/,
        'PLAIN_LINES may name database, storage, scanner, with commas between',
      ),
  ),
  KEYS_FILE: optional(z.string()),
  FIELD_KEYS: optional(z.string()),
  BLIND_INDEX_KEY: optional(z.string()),
  CHAIN_KEY: optional(z.string()),
  STORAGE: optional(z.enum(['disk', 's3'], 'STORAGE must be disk or s3')),
  S3_ENDPOINT: optional(httpUrl('S3_ENDPOINT must be an http or https address')),
  S3_BUCKET: optional(z.string()),
  S3_ACCESS_KEY: optional(z.string()),
  S3_SECRET_KEY: optional(z.string()),
  S3_REGION: optional(z.string()),
  S3_BUCKET_IN: optional(z.enum(['path', 'host'], 'S3_BUCKET_IN must be path or host')),
  WECHAT_BASE_URL: optional(httpUrl('WECHAT_BASE_URL must be an http or https address')),
  WECHAT_APP_ID: optional(z.string()),
  WECHAT_APP_SECRET: optional(z.string()),
  WECHAT_TEMPLATE_IDS: optional(
    z.string().regex(/^[\w-]+:[\w-]+(,[\w-]+:[\w-]+)*$/, 'WECHAT_TEMPLATE_IDS must look like name:id,name:id'),
  ),
  POLICY_DIR: optional(z.string()),
  SOURCES_FILE: optional(z.string()),
  VIRUS_SCANNER: optional(
    z
      .string()
      .refine(scannerAddress, 'VIRUS_SCANNER must look like host:3310, or be the absolute path of a socket')
      .transform(scannerAddress),
  ),
  TODAY: optional(z.iso.date('TODAY must be a date like 2026-03-02')),
  LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error'], 'LOG_LEVEL must be debug, info, warn or error')),
});

export type SettingTexts = z.output<typeof settingTexts>;
