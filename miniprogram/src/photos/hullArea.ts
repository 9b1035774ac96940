type Point = readonly [number, number];

/** The area of the least convex shape around the pixels that are 1, in pixels (Andrew's monotone chain). */
export function hullArea(piece: Uint8Array, width: number): number {
  const points = outermost(piece, width);
  const hull = [...chain(points), ...chain([...points].reverse())];
  let twice = 0;
  hull.forEach(([x, y], at) => {
    const [nextX, nextY] = hull[(at + 1) % hull.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/** The corners of the first and the last pixel of each row, by their column. */
function outermost(piece: Uint8Array, width: number): Point[] {
  const points: Point[] = [];
  for (let y = 0; y * width < piece.length; y += 1) {
    const row = piece.subarray(y * width, (y + 1) * width);
    const first = row.indexOf(1);
    if (first === -1) continue;
    const beyond = row.lastIndexOf(1) + 1;
    points.push([first, y], [first, y + 1], [beyond, y], [beyond, y + 1]);
  }
  return points.sort(([x, y], [otherX, otherY]) => x - otherX || y - otherY);
}

/** One half of the hull, without its last point. */
function chain(points: readonly Point[]): Point[] {
  const found: Point[] = [];
  for (const point of points) {
    while (found.length >= 2 && turn(found[found.length - 2], found[found.length - 1], point) <= 0) found.pop();
    found.push(point);
  }
  return found.slice(0, -1);
}

const turn = (one: Point | undefined, other: Point | undefined, third: Point): number =>
  one && other ? (other[0] - one[0]) * (third[1] - one[1]) - (other[1] - one[1]) * (third[0] - one[0]) : 0;
