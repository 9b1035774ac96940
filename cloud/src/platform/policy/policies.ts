import { Init, Inject, Singleton } from '@midwayjs/core';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { contains, isRegionCode, type RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import { checkPack } from '@twin-pledge/shared/policy/checkPack';
import { describeCitation } from '@twin-pledge/shared/policy/policySource';
import type { DataSource } from '@twin-pledge/shared/policy/dataSources';
import { policyOf, type ResolvedPolicy } from '@twin-pledge/shared/policy/resolvedPolicy';
import { lawInForce, resolvePolicy } from '@twin-pledge/shared/policy/resolvePolicy';
import { Clock } from '../clock/clock';
import { Settings } from '../settings/settings';
import { SettingsError } from '../settings/settingsError';
import { readPolicyLibrary, type PolicyLibrary } from './policyLibrary';

/** The law in force: what applies in a place on a day, read from the packs when the program starts. */
@Singleton()
export class Policies {
  @Inject() private readonly settings!: Settings;
  @Inject() private readonly clock!: Clock;
  private library!: PolicyLibrary;
  /** One for each law that was asked for: as many as the packs make, however many townships and days are asked about. */
  private readonly policyByLaw = new Map<string, ResolvedPolicy>();

  /** Reads and checks the packs. Throws SettingsError that names each fault: a program with half a law must not serve. */
  @Init()
  async load(): Promise<void> {
    const { policyDir, mode } = this.settings;
    const library = readPolicyLibrary({ demonstration: mode === 'demonstration', policyDir });
    const today = this.clock.todayOn();
    const findings = [
      ...library.findings,
      ...library.packs.flatMap((pack) =>
        checkPack(pack, library.packs, library.sources, today).map((finding) => ({ ...finding, folder: pack.id })),
      ),
    ].filter(({ level }) => level === 'error');
    if (findings.length > 0) {
      throw new SettingsError(
        findings.map(
          ({ folder, file, line, message }) => `policy pack ${folder}/${file ?? ''}:${line ?? ''} ${message}`,
        ),
      );
    }
    this.library = library;
  }

  /** What applies in a region on a day. */
  resolve(regionCode: RegionCode, onDate: PlainDate): ResolvedPolicy {
    const law = lawInForce(this.library.packs, regionCode, onDate);
    const policy = this.policyByLaw.get(law) ?? this.connected(resolvePolicy(this.library.packs, regionCode, onDate));
    this.policyByLaw.set(law, policy);
    return { ...policy, regionCode, onDate };
  }

  /** The greatest number that any pack has in a list, in force or not; 0 without one. Beyond it nothing can be due. */
  greatestIn(id: string): number {
    const values = this.library.packs.flatMap(({ entries }) => entries.filter((entry) => entry.id === id));
    return Math.max(0, ...values.flatMap(({ value }) => (Array.isArray(value) ? value.map(Number) : [])));
  }

  /** Whether applications are taken in a place today. */
  serves(regionCode: RegionCode): boolean {
    if (!isRegionCode(regionCode)) return false;
    return this.resolve(regionCode, this.clock.todayOn()).boolean('intake.served');
  }

  /** Whether applications are taken in a place or somewhere inside it today, for finding the way down to it. */
  servesWithin(regionCode: RegionCode): boolean {
    if (this.serves(regionCode)) return true;
    return this.library.packs.some((pack) => contains(regionCode, pack.regionCode) && this.serves(pack.regionCode));
  }

  /** A citation, `JDZ 三(一)1`, as people read it: the document, the clause and what it says. */
  cite(citation: string): string {
    return describeCitation(this.library.sources, citation);
  }

  /** A source that a pack names counts once this program reaches it: before, people hand their papers in themselves. */
  private connected(policy: ResolvedPolicy): ResolvedPolicy {
    const id = 'verification.sources';
    if (!policy.has(id)) return policy;
    const isConnected = ({ by, code }: DataSource) => by === 'file' || this.settings.sources[code] !== undefined;
    const value = policy.structure<DataSource[]>(id).filter(isConnected);
    return policyOf({ ...policy, values: { ...policy.values, [id]: { ...policy.get(id), value } } });
  }
}
