import { setTimeout as pause } from 'node:timers/promises';
import type { CpuMeter } from './cpuSpent';
import type { Region } from './loadRegion';
import { Measured } from './measured';
import { Seeded } from './seeded';
import { StaffAtWork } from './staffAtWork';
import type { SignedIn, StaffRole } from './staffRows';

interface Load {
  readonly people: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
  readonly seed: number;
}

const shares: readonly (readonly [StaffRole, number])[] = [
  ['townshipHandler', 0.7],
  ['townshipLeader', 0.2],
  ['countyOfficer', 0.1],
];

/** Lets so many members of staff work at once; what is measured begins after the warm-up. */
export async function underLoad(url: string, region: Region, load: Load, meter: CpuMeter) {
  const measured = new Measured();
  let phase: 'warmUp' | 'measuring' | 'over' = 'warmUp';
  const counted = () => (phase === 'measuring' ? measured : undefined);
  const people = choose(region, load).map(
    (who, at) => new StaffAtWork(url, region, who, new Seeded(load.seed + at), counted),
  );
  const working = Promise.all(people.map((one) => one.work(() => phase === 'over')));
  await pause(load.warmUpSeconds * 1000);
  phase = 'measuring';
  const before = meter.read();
  await pause(load.seconds * 1000);
  phase = 'over';
  const { programMs, databaseMs, programMiB } = meter.read();
  await working;
  const spent = { programMs: programMs - before.programMs, databaseMs: databaseMs - before.databaseMs, programMiB };
  return { measured, cpu: spent };
}

function choose({ staff }: Region, { people, seed }: Load): SignedIn[] {
  const random = new Seeded(seed);
  return shares.flatMap(([role, share]) => {
    const of = staff.all.filter((one) => one.role === role);
    return Array.from({ length: Math.round(people * share) }, () => random.oneOf(of));
  });
}
