import type { PlainDate } from '../kernel/plainDate';
import type { RegionCode } from '../kernel/regionCode';

/** What earlier actions established about a case, and later ones depend on. */
export interface CaseFacts {
  /** What the township proposed; null before its opinion, and again when the case is sent back. */
  opinion: 'approve' | 'refuse' | null;
  /** The recorded finding that the household declared honestly (H12). */
  finding: 'honest' | null;
  /** The day of that finding; null without one. */
  findingOn: PlainDate | null;
  /** The township that gives the opinion, and the office that decides (D07); null before acceptance. */
  opinionCode: RegionCode | null;
  authorityCode: RegionCode | null;
}

/** A case of which nothing is established yet. */
export const noFacts: CaseFacts = {
  opinion: null,
  finding: null,
  findingOn: null,
  opinionCode: null,
  authorityCode: null,
};
