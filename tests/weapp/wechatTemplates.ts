import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** Runs wcc over every WXML and wcsc over every WXSS of a built mini-program; throws with the compiler's own message. */
export function compileTemplatesAndStyles(folder: string): { templates: string[]; styles: string[] } {
  const templates = filesWith(folder, '.wxml');
  const styles = filesWith(folder, '.wxss');
  requireAll('wcc', compiledTemplates(folder), templates);
  const styleCode = run('wcsc', folder, ['-db', '-pc', String(styles.length), ...styles]);
  requireAll('wcsc', styleCode, styles);
  return { templates, styles };
}

/** The script that wcc makes of every WXML and WXS of a built mini-program; it defines WeChat's template function, `$gwx`. */
export const compiledTemplates = (folder: string): string =>
  run('wcc', folder, ['-d', '-cc', '0', ...filesWith(folder, '.wxml'), ...filesWith(folder, '.wxs'), '-gn', '$gwx']);

/**
 * Runs WeChat's binary itself: the package's own wrapper cuts its answer at every equals sign, which a drawing inside a
 * style sheet contains.
 */
function run(tool: 'wcc' | 'wcsc', folder: string, args: string[]): string {
  const system = { darwin: 'mac', win32: 'windows' }[process.platform as string] ?? 'linux';
  const name = system === 'windows' ? `${tool}.exe` : tool;
  const binary = path.join(path.dirname(require.resolve('miniprogram-compiler')), 'bin', system, name);
  makeRunnable(binary);
  const result = spawnSync(binary, args, { cwd: folder, maxBuffer: MAX_OUTPUT_BYTES, encoding: 'utf8' });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${tool}: ${result.stderr}`);
  return result.stdout;
}

/** npm unpacks the binaries without the right to run them. */
function makeRunnable(binary: string): void {
  try {
    fs.accessSync(binary, fs.constants.X_OK);
  } catch {
    fs.chmodSync(binary, 0o755);
  }
}

function requireAll(tool: string, code: string, names: readonly string[]): void {
  for (const name of names) if (!code.includes(name)) throw new Error(`${tool} left out ${name}`);
}

function filesWith(folder: string, extension: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith(extension))
    .sort();
}
