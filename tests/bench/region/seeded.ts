import { Chance } from '../../support/chance';

/** Chance from a seed that also draws by weight, so that a region can be made again as it was. */
export class Seeded extends Chance {
  /** One of several by weight; `ends` are the running sums of the weights. */
  weighted<T>(from: readonly T[], ends: readonly number[]): T {
    const at = this.next() * (ends[ends.length - 1] as number);
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) > at) high = middle;
      else low = middle + 1;
    }
    return from[low] as T;
  }
}

/** The running sums that `weighted` takes. */
export function runningSums(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}
