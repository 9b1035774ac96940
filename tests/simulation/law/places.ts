import { readPolicyLibrary } from '../../../cloud/src/platform/policy/policyLibrary';
import { withAssumptions } from '../../../shared/src/assessment/scenario/withAssumptions';
import { addDays } from '../../../shared/src/kernel/plainDate';
import type { PolicyPack } from '../../../shared/src/policy/policySchema';
import type { ResolvedPolicy } from '../../../shared/src/policy/resolvedPolicy';
import { resolvePolicy } from '../../../shared/src/policy/resolvePolicy';

const { packs } = readPolicyLibrary({ demonstration: false });

/** A place whose law a household lives under: the region, and what is assumed besides its packs. */
interface Place {
  regionCode: string;
  assume: Readonly<Record<string, unknown>>;
}

/** What counties set by themselves, so that every programme has something to reckon with. */
const countySets = {
  'income.labourCoefficients': { full: 1, partial: 0.5 },
  'income.labourBase': 600,
  'dibao.raisedBy': { severelyDisabled: 200, seriouslyIll: 150, old: 100.5, minors: 99.99 },
  'local.disposableIncomeLastYear': { value: 36_000, unit: 'yuanPerYear' },
  'rigidExpenditure.spendingSharePercent': 33.3,
  'temporary.maximumTimesStandard': 2.5,
  'temporary.townshipAuthorityUpTo': 2000,
  'wage.minimum': 1790,
};

/** The five packs as they stand, one with what its counties set, and one whose clock over all leaves publicity out. */
export const places = {
  jingdezhen: { regionCode: '360281100000', assume: {} },
  tianjin: { regionCode: '120115101000', assume: {} },
  xiangtan: { regionCode: '430321000000', assume: {} },
  yunxi: { regionCode: '430603000000', assume: {} },
  linxiang: { regionCode: '430682114000', assume: {} },
  countyFigures: { regionCode: '360281100000', assume: countySets },
  publicityOutside: {
    regionCode: '360281100000',
    assume: { 'process.totalIncludesPublicity': false, 'democraticReview.used': false },
  },
} as const satisfies Record<string, Place>;
export type PlaceName = keyof typeof places;

/** The days on which some value of the packs begins or is over: between two of them the law is the same. */
const changes = [...new Set(packs.flatMap(({ entries }) => entries.flatMap(daysOfChange)))].sort();

function daysOfChange({ validFrom, validTo }: PolicyPack['entries'][number]): string[] {
  return validTo === undefined ? [validFrom] : [validFrom, addDays(validTo, 1)];
}

/** The last day up to this one on which the law changed. */
const sinceWhen = (onDate: string): string => changes.filter((day) => day <= onDate).at(-1) ?? onDate;

const resolved = new Map<string, ResolvedPolicy>();

/** The law of a place on a day. */
export function lawOf(place: PlaceName, onDate: string): ResolvedPolicy {
  const key = `${place} ${sinceWhen(onDate)}`;
  const policy = resolved.get(key) ?? freshLawOf(place, sinceWhen(onDate), packs);
  resolved.set(key, policy);
  return policy;
}

function freshLawOf(place: PlaceName, onDate: string, from: readonly PolicyPack[]): ResolvedPolicy {
  const { regionCode, assume } = places[place];
  const assumed = withAssumptions(resolvePolicy(from, regionCode, onDate), assume);
  if (!assumed.ok) throw new Error(assumed.problems.join());
  return assumed.policy;
}

/** The packs as they will be when every amount has been raised: values are appended, never edited. */
const raised = packs.map((pack) => ({
  ...pack,
  entries: [
    ...pack.entries,
    ...pack.entries.flatMap((entry) =>
      typeof entry.value === 'number' && entry.validTo === undefined
        ? [{ ...entry, value: entry.value * 2, validFrom: '2027-01-01' }]
        : [],
    ),
  ],
}));

/** The law of a place on a day, read from the packs of years later. */
export const lawReadLater = (place: PlaceName, onDate: string): ResolvedPolicy =>
  freshLawOf(place, sinceWhen(onDate), raised);
