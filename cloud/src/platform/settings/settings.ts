import { Singleton } from '@midwayjs/core';
import type { ScannerAddress } from '../scanner/scannerAddress';
import type { Keys } from './keys';
import type { SourceConnections } from './sourceSettings';

export type Mode = 'demonstration' | 'production';

export type DatabaseSettings =
  | { readonly dialect: 'sqlite'; readonly file: string }
  | {
      readonly dialect: 'mysql';
      readonly url: string;
      readonly mostConnections: number;
      /** The certificate (PEM) of whoever signed the server's: connections are made by TLS alone, and checked against it. */
      readonly authority?: string;
    };

export type StorageSettings =
  | { readonly kind: 'disk'; readonly folder: string }
  | {
      readonly kind: 's3';
      readonly endpoint: string;
      readonly bucket: string;
      readonly accessKey: string;
      readonly secretKey: string;
      readonly region: string;
      /** Where a request names the bucket: in its path, or in front of the host's name. */
      readonly bucketIn: 'path' | 'host';
    };

export interface WechatSettings {
  readonly baseUrl: string;
  readonly appId: string;
  readonly appSecret: string;
  /** Our name of a message → the id of its template at WeChat. */
  readonly templateIds: Readonly<Record<string, string>>;
}

/** All that an operator can set, checked at start; see `settingTexts` for the names. */
@Singleton()
export class Settings {
  readonly mode!: Mode;
  readonly host!: string;
  /** 0 takes any free port. */
  readonly port!: number;
  readonly dataDir!: string;
  /** Without a slash at the end. */
  readonly publicUrl!: string;
  /** How many proxies stand before us and may name the client's address. */
  readonly trustedProxies!: number;
  readonly database!: DatabaseSettings;
  readonly storage!: StorageSettings;
  readonly keys!: Keys;
  readonly wechat!: WechatSettings | undefined;
  /** A county's own policy packs, besides those of the program. */
  readonly policyDir!: string | undefined;
  /** The sources of data that means verification asks over the network. */
  readonly sources!: SourceConnections;
  /** The virus scanner that files from outside pass; undefined where the county has none. */
  readonly virusScanner!: ScannerAddress | undefined;
  /** Demonstrations only: the date to begin with. */
  readonly todayOn!: string | undefined;
  /** Where metrics are answered; nowhere unless a port is given. */
  readonly metrics!: { readonly host: string; readonly port: number } | undefined;
  readonly logLevel!: 'debug' | 'info' | 'warn' | 'error';

  constructor(values: { readonly [Name in keyof Settings]: Settings[Name] }) {
    Object.assign(this, values);
  }
}
