import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { NATION } from '@twin-pledge/shared/kernel/regionCode';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import type { Region } from '../../platform/policy/regionDirectory';

/** The way down from the nation to a village, one level at a time. */
@Singleton()
export class RegionsQueries {
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly policies!: Policies;

  /** The path to a region and the regions directly inside it; the provinces where none is given. DomainError notFound. */
  inside(parent: RegionCode = NATION) {
    if (parent !== NATION && !this.regions.knows(parent)) throw new DomainError('notFound');
    return {
      path: this.regions.path(parent).map(({ code, name }) => ({ code, name })),
      children: this.tellingChildren(parent).map(({ code, name }) => ({
        code,
        name,
        hasChildren: this.regions.children(code).length > 0,
        served: this.policies.servesWithin(code),
      })),
    };
  }

  /** A name that only fills a gap (`市辖区`) gives way to the regions inside it: nobody lives in one. */
  private tellingChildren(parent: RegionCode): Region[] {
    return this.regions.children(parent).flatMap((region) => {
      const isTelling = this.regions.path(region.code).at(-1)?.code === region.code;
      return isTelling ? [region] : this.tellingChildren(region.code);
    });
  }
}
