import { keepTrying } from './keepTrying';

jest.mock('../platform/network', () => ({ isOnline: () => true }));

describe('what is left to bring to the server', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** How often it was tried within so many seconds, where each try brings so much of what is left. */
  async function tries(seconds: number, amount: number, brings: number): Promise<number> {
    let left = amount;
    let tried = 0;
    const work = async () => {
      tried += 1;
      left = Math.max(0, left - brings);
    };
    keepTrying(() => left, work);
    await jest.advanceTimersByTimeAsync(seconds * 1000);
    return tried;
  }

  it('is tried every other second while it shrinks', async () => {
    expect(await tries(20, 5, 1)).toBe(5);
  });

  it('is tried less and less often while nothing gets through', async () => {
    expect(await tries(60, 1, 0)).toBe(4);
    expect(await tries(600, 1, 0)).toBeLessThan(15);
  });

  it('is nothing: nothing is tried', async () => {
    expect(await tries(600, 0, 0)).toBe(0);
  });
});
