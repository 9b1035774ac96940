import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { demonstrationClasses, demonstrationTasks } from '../../cloud/src/demonstration/demonstration';
import { DemonstrationAccounts } from '../../cloud/src/features/accounts/demonstrationAccounts';
import { startCloud, type RunningCloud } from '../support/startCloud';

const root = join(__dirname, '../..');
const pages = { h5: 'miniprogram/dist/h5/index.html', desk: 'cloud/workbench/dist/index.html' };

/** The whole program with the demonstration as `npm start` fills it, and one phone more that nobody has used yet. */
export async function startDemonstration(): Promise<RunningCloud> {
  for (const [target, page] of Object.entries(pages)) {
    if (!existsSync(join(root, page))) throw new Error(`${page} is not there: run \`npm run build ${target}\``);
  }
  const options = { features: demonstrationClasses, startTasks: demonstrationTasks, background: true };
  const cloud = await startCloud(options);
  const accounts = cloud.get(DemonstrationAccounts);
  const newPhone = { key: 'new', kind: 'resident', name: '新手机', description: '还没有人用过' } as const;
  accounts.offer([newPhone, ...accounts.list()]);
  return cloud;
}
