import { fitScale, zoomStep } from './fitScale';

describe('showing a paper whole', () => {
  it('makes a large photo smaller by its longer side', () => {
    expect(fitScale({ width: 500, height: 500 }, { width: 1000, height: 2000 }, 0)).toBe(0.25);
  });

  it('swaps the sides of a photo that lies', () => {
    expect(fitScale({ width: 500, height: 250 }, { width: 1000, height: 2000 }, 1)).toBe(0.25);
  });

  it('blows a stamp-sized picture up at most threefold', () => {
    expect(fitScale({ width: 900, height: 900 }, { width: 10, height: 10 }, 0)).toBe(3);
  });

  it('steps through zooms and stops at the ends', () => {
    expect([zoomStep(1, 1), zoomStep(1.5, -1), zoomStep(6, 1), zoomStep(0.5, -1)]).toEqual([1.5, 1, 6, 0.5]);
  });
});
