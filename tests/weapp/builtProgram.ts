import { join } from 'node:path';

/** Where `npm run build weapp` puts the mini-program; made before these tests begin. */
export const builtProgram = join(__dirname, '../../miniprogram/dist/weapp');
