import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { listRegions } from '@twin-pledge/shared/contracts/regions/listRegions';
import { level } from '@twin-pledge/shared/kernel/regionCode';

type Regions = EndpointAnswer<typeof listRegions>;

export interface Village {
  code: string;
  name: string;
  served: boolean;
}

/** The villages that a place shows: its own where it is a township, itself where it is a village, none where it is wider. */
export function villagesIn(code: string, { path, children }: Regions): Village[] {
  const own = path[path.length - 1];
  // Whoever may open this page serves in it: nobody has a desk where nothing is taken.
  if (level(code) === 'village') return own ? [{ ...own, served: true }] : [];
  return children.filter((child) => level(child.code) === 'village');
}
