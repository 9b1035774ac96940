import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compileOffline } from './offlineCompile';
import { allPages, packageSizes, type ProgramPackages } from './packageSizes';
import { compileTemplatesAndStyles } from './wechatTemplates';

/**
 * Checks a built mini-program with WeChat's own tools and writes a report as JSON.
 * Runs as a process of its own, because WeChat's tool keeps worker processes open.
 * Usage: check.ts BUILT_FOLDER REPORT_FILE
 */
async function check(builtFolder: string, reportFile: string): Promise<void> {
  const program = JSON.parse(fs.readFileSync(path.join(builtFolder, 'app.json'), 'utf8')) as ProgramPackages;
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'twin-pledge-weapp-'));
  try {
    fs.cpSync(builtFolder, path.join(work, 'program'), { recursive: true });
    const config = {
      miniprogramRoot: 'program/',
      compileType: 'miniprogram',
      appid: 'wx0000000000000000',
      setting: {},
    };
    fs.writeFileSync(path.join(work, 'project.config.json'), JSON.stringify(config));
    const { templates, styles } = compileTemplatesAndStyles(path.join(work, 'program'));
    const files = await compileOffline(work);
    const report = {
      pages: allPages(program),
      templates,
      styles,
      files: Object.fromEntries(files),
      sizes: packageSizes(files, program),
    };
    fs.writeFileSync(reportFile, JSON.stringify(report, null, 2));
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

// The tool forks workers; they must not inherit the TypeScript loader that this file itself needs.
process.execArgv = [];
const [builtFolder, reportFile] = process.argv.slice(2);
if (!builtFolder || !reportFile) throw new Error('usage: check.ts BUILT_FOLDER REPORT_FILE');
check(path.resolve(builtFolder), path.resolve(reportFile)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
