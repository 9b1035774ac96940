import { arrived, missingChunks } from './chunks';

describe('a file cut into pieces', () => {
  it('covers every byte once, the last piece shorter', () => {
    expect(missingChunks(10, 4, [])).toEqual([
      { ordinal: 0, from: 0, to: 4 },
      { ordinal: 1, from: 4, to: 8 },
      { ordinal: 2, from: 8, to: 10 },
    ]);
  });

  it('goes on with what has not arrived after a lost connection', () => {
    expect(missingChunks(10, 4, [2, 0]).map(({ ordinal }) => ordinal)).toEqual([1]);
    expect(arrived(10, 4, [2, 0])).toBeCloseTo(0.6);
  });

  it('has nothing to send of an empty file', () => {
    expect(missingChunks(0, 4, [])).toEqual([]);
  });
});
