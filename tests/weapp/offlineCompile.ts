import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A compiled mini-program as WeChat would receive it: file name → bytes. */
export type CompiledFiles = Map<string, number>;

interface CiProject {
  new (options: Record<string, unknown>): unknown;
}

interface CiModule {
  Project: CiProject;
  getCompiledResult(options: Record<string, unknown>): Promise<Record<string, string | Buffer>>;
}

/** What WeChat's server would answer for a plain mini-program; only the size limits matter to the compiler. */
const PROJECT_ATTRIBUTES = {
  platform: false,
  appType: 0,
  isSandbox: false,
  released: false,
  appName: '',
  appImageUrl: '',
  setting: {
    MaxCodeSize: 2,
    MaxSubpackageSubCodeSize: 2,
    MaxSubpackageFullCodeSize: 20,
    NavigateMiniprogramLimit: 10,
    MaxSubPackageLimit: 100,
    MinTabbarCount: 2,
    MaxTabbarCount: 5,
    MaxTabbarIconSize: 40,
  },
};

/**
 * Compiles the project in `folder` with WeChat's release tool, without network: a throwaway key, stubbed project
 * attributes and its built-in file-type list. Broken JS and WXML show only with every minifier on.
 */
export async function compileOffline(folder: string): Promise<CompiledFiles> {
  stubFileTypeList();
  // WeChat's tools bring no types and change when loaded: they are loaded here, as they are.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const ci = require('miniprogram-ci') as CiModule;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const project = new ci.Project({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath: folder,
    privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }),
    ignores: ['node_modules/**/*'],
    attr: () => Promise.resolve(PROJECT_ATTRIBUTES),
  });
  const setting = { es6: true, es7: true, minify: true, minifyJS: true, minifyWXML: true, minifyWXSS: true };
  const compiling = () => ci.getCompiledResult({ project, version: '0', setting, onProgressUpdate: () => undefined });
  const files = await inScratchFolder(compiling);
  return new Map(Object.entries(files).map(([name, content]) => [name, Buffer.byteLength(content)]));
}

/** The tool leaves empty folders where the program runs: they belong into a folder that goes. */
async function inScratchFolder<T>(work: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  const scratch = mkdtempSync(join(tmpdir(), 'weapp-'));
  process.chdir(scratch);
  try {
    return await work();
  } finally {
    process.chdir(before);
    rmSync(scratch, { recursive: true, force: true });
  }
}

function stubFileTypeList(): void {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const list = require('miniprogram-ci/dist/utils/white_ext_list.js') as {
    getWhiteExtList: () => Promise<unknown>;
    MiniProgramWhiteList: string[];
    GameWhiteList: string[];
  };
  list.getWhiteExtList = () =>
    Promise.resolve({
      MiniProgramWhiteList: new Set(list.MiniProgramWhiteList),
      GameWhiteList: new Set(list.GameWhiteList),
    });
}
