import type { World } from './world';

let turn = 0;

/** The next of the program's processes, as a balancer without any knowledge would choose it. */
export const inTurn = (world: World): string => world.origin((turn += 1) % world.settings.length);
