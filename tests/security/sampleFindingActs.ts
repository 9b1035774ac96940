import { findingActs } from '@twin-pledge/shared/contracts/findings/findingActs';
import type { FindingContent, StaffFindingAction } from '@twin-pledge/shared/contracts/findings/findingActs';

/** One well-formed act of every kind in a finding, so that only permission is asked. */
export const sampleFindingActs: readonly ({ action: StaffFindingAction } & FindingContent)[] = (
  Object.keys(findingActs) as StaffFindingAction[]
).map((action) => ({ action, statement: '示范', reason: '示范', founded: false }));
