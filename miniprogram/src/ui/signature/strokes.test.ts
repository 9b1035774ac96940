import { drawStrokes, isSignature, type Pen } from './strokes';

describe('a drawn signature', () => {
  it('is more than a finger that slipped', () => {
    expect(isSignature([])).toBe(false);
    expect(isSignature([[{ x: 5, y: 5 }]])).toBe(false);
    expect(
      isSignature([
        [
          { x: 0, y: 0 },
          { x: 30, y: 0 },
        ],
      ]),
    ).toBe(false);
    expect(
      isSignature([
        [
          { x: 0, y: 0 },
          { x: 40, y: 0 },
        ],
        [
          { x: 0, y: 9 },
          { x: 0, y: 40 },
        ],
      ]),
    ).toBe(true);
  });

  it('is drawn on white from its strokes alone, so that taking one back leaves no trace', () => {
    const calls: string[] = [];
    const pen = new Proxy({} as Pen, {
      get:
        (_, name) =>
        (...args: number[]) =>
          void calls.push(`${String(name)} ${args.join(' ')}`),
      set: () => true,
    });
    drawStrokes(
      pen,
      [
        [
          { x: 1, y: 2 },
          { x: 3, y: 4 },
        ],
      ],
      { width: 100, height: 50 },
      2,
    );
    expect(calls).toEqual([
      'setTransform 2 0 0 2 0 0',
      'fillRect 0 0 100 50',
      'beginPath ',
      'moveTo 1 2',
      'lineTo 3 4',
      'stroke ',
    ]);
  });
});
