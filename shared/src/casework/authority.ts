import { regionAt } from '../kernel/regionCode';
import type { RegionCode } from '../kernel/regionCode';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { temporaryAids } from './aidGroups';
import type { CaseState } from './caseState';

type Places = Pick<CaseState, 'aid' | 'townshipCode' | 'registrationTownshipCode' | 'registeredElsewhere'>;

export interface Authority {
  opinionCode: RegionCode;
  authorityCode: RegionCode;
}

/**
 * Who gives the opinion and who decides (D07): the pack's authority for the aid, the county where relief is above the
 * township's. What the township of registration decides is decided where the case is handled if that township lies
 * outside the system's area; its decision then comes by letter.
 */
export function authorityOf(places: Places, policy: ResolvedPolicy, amountFen: number | undefined): Authority {
  const { aid, townshipCode } = places;
  const home = homeOf(places);
  const usual = policy.record('decision.authorityByAid')[aid] ?? policy.string('decision.authority');
  const authority = isAboveTownship(places, policy, amountFen)
    ? policy.string('decision.largeTemporaryReliefAuthority')
    : usual;
  if (authority === 'townshipOfRegistration') return { opinionCode: home, authorityCode: home };
  const decides = authority === 'county' ? countyOf(home) : townshipCode;
  return { opinionCode: townshipCode, authorityCode: decides };
}

/** Who confirms relief that is given first (A08): the township itself, above its limit the county. */
export function reliefAuthorityOf(places: Places, policy: ResolvedPolicy, amountFen: number | undefined): Authority {
  const { townshipCode } = places;
  const above = isAboveTownship(places, policy, amountFen);
  return { opinionCode: townshipCode, authorityCode: above ? countyOf(townshipCode) : townshipCode };
}

/** The township that a household's case belongs to: of registration, for temporary relief of residence (A07). */
export function homeOf({ aid, townshipCode, registrationTownshipCode, registeredElsewhere }: Places): RegionCode {
  if (temporaryAids.includes(aid) || registeredElsewhere !== 'inArea') return townshipCode;
  return registrationTownshipCode ?? townshipCode;
}

/** The county around a township. */
export const countyOf = (townshipCode: RegionCode): RegionCode => regionAt(townshipCode, 'county') ?? townshipCode;

function isAboveTownship({ aid }: Places, policy: ResolvedPolicy, amountFen: number | undefined): boolean {
  const limit = 'temporary.townshipAuthorityUpTo';
  if (!temporaryAids.includes(aid) || amountFen === undefined || !policy.has(limit)) return false;
  return amountFen > policy.money(limit).amountFen;
}
