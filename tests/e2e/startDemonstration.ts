import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { demonstrationClasses, demonstrationTasks } from '../../cloud/src/demonstration/demonstration';
import { startCloud, type RunningCloud } from '../support/startCloud';

const root = join(__dirname, '../..');
const pages = { h5: 'miniprogram/dist/h5/index.html', desk: 'cloud/workbench/dist/index.html' };

/** The whole program with the demonstration as `npm start` fills it; with settings besides the usual ones of a test. */
export async function startDemonstration(settings: Readonly<Record<string, string>> = {}): Promise<RunningCloud> {
  for (const [target, page] of Object.entries(pages)) {
    if (!existsSync(join(root, page))) throw new Error(`${page} is not there: run \`npm run build ${target}\``);
  }
  const options = { features: demonstrationClasses, startTasks: demonstrationTasks, background: true, settings };
  return startCloud(options);
}
