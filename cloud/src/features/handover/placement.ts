import { Inject, Singleton } from '@midwayjs/core';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { isRegionCode, regionAt } from '@twin-pledge/shared/kernel/regionCode';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import type { CaseRow } from '../cases/api';

/** Where a case is handled, and whether another township has to be asked or written to. */
export type Place = Pick<CaseRow, 'townshipCode' | 'villageCode' | 'registrationTownshipCode' | 'registeredElsewhere'>;

/** Finds the right township for each aid: residence or registration (A07; JDZ 三(一)3; YX 二(四)2). */
@Singleton()
export class Placement {
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly regions!: RegionDirectory;

  /**
   * The place that handles an aid. `regionNotServed` where the system does not reach, `aidNotOffered` where the pack does
   * not list the aid, `fileWhereRegistered` where it can't be filed at the residence.
   */
  placeFor(aid: AidCode, answers: Answers, today: string): Place {
    const residence = answers.residence?.regionCode ?? '';
    const home = isRegionCode(residence) ? regionAt(residence, 'township') : null;
    if (home === null || !this.isServed(residence)) throw new DomainError('regionNotServed');
    const policy = this.policies.resolve(residence, today);
    if (!policy.list('aids.offered').includes(aid)) throw new DomainError('aidNotOffered', { aid });
    const registered = this.registrationTownship(answers, home);
    const here = { townshipCode: home, villageCode: residence, registrationTownshipCode: registered };
    if (registered === home) return { ...here, registeredElsewhere: 'no' };
    const atResidence = [...policy.list('intake.filingAtResidence'), ...policy.list('intake.trialAtResidence')];
    if (atResidence.includes(aid))
      return { ...here, registeredElsewhere: registered === null ? 'outsideArea' : 'inArea' };
    if (registered === null) throw new DomainError('fileWhereRegistered', { aid });
    return { ...here, townshipCode: registered, registeredElsewhere: 'no' };
  }

  /** The township of registration where the system reaches it; null where it lies outside, or only its county was told. */
  private registrationTownship(answers: Answers, home: RegionCode): RegionCode | null {
    if (answers.registration?.sameAsResidence !== false) return home;
    const told = answers.registration.regionCode ?? '';
    const township = isRegionCode(told) ? regionAt(told, 'township') : null;
    return township !== null && this.isServed(township) ? township : null;
  }

  /** A place that nobody knows has nobody who could take the case. */
  private isServed(code: RegionCode): boolean {
    return this.policies.serves(code) && this.regions.knows(code);
  }
}
