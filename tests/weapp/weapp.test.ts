import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { builtProgram } from './builtProgram';
import { compileTemplatesAndStyles } from './wechatTemplates';

const root = path.resolve(__dirname, '../..');
const KIB = 1024;

interface Report {
  pages: string[];
  templates: string[];
  files: Record<string, number>;
  sizes: Record<string, number>;
}

function run(command: string, args: string[]): { status: number | null; output: string } {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, CI: '1' },
  });
  return { status: result.status, output: `${result.stdout}\n${result.stderr}` };
}

function check(folder: string, reportFile: string) {
  return run(process.execPath, [require.resolve('tsx/cli'), path.join(__dirname, 'check.ts'), folder, reportFile]);
}

describe('the compiled mini-program', () => {
  let work: string;

  beforeAll(() => {
    work = fs.mkdtempSync(path.join(os.tmpdir(), 'twin-pledge-weapp-test-'));
  });

  afterAll(() => fs.rmSync(work, { recursive: true, force: true }));

  it('passes wcc, wcsc and the minified offline compile, page by page, within the package limits', () => {
    const reportFile = path.join(work, 'report.json');
    const result = check(builtProgram, reportFile);
    if (result.status !== 0) throw new Error(result.output);
    const report = JSON.parse(fs.readFileSync(reportFile, 'utf8')) as Report;
    expect(report.pages.length).toBeGreaterThan(0);
    for (const page of report.pages) {
      expect(report.templates).toContain(`${page}.wxml`);
      expect(report.files[`${page}.js`]).toBeGreaterThan(0);
      expect(report.files[`${page}.wxml`]).toBeGreaterThan(0);
    }
    expect(report.sizes.main).toBeLessThan(700 * KIB);
    for (const bytes of Object.values(report.sizes)) expect(bytes).toBeLessThan(1024 * KIB);
  }, 300_000);

  it('finds a template that WeChat would refuse', () => {
    const broken = path.join(work, 'broken-template');
    fs.cpSync(builtProgram, broken, { recursive: true });
    fs.writeFileSync(path.join(broken, 'pages/home/index.wxml'), '<view><text>open</view>');
    expect(() => compileTemplatesAndStyles(broken)).toThrow(/pages\/home\/index\.wxml/);
  });

  it('finds a script that WeChat would refuse', () => {
    const broken = path.join(work, 'broken-script');
    fs.cpSync(builtProgram, broken, { recursive: true });
    fs.writeFileSync(path.join(broken, 'pages/home/index.js'), 'Page({ data: ');
    const result = check(broken, path.join(work, 'broken.json'));
    expect(result.status).not.toBe(0);
    expect(result.output).toMatch(/pages\/home\/index\.js/);
  }, 300_000);
});
