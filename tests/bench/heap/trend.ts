/** How values that were read at even distances go on. */
export interface Trend {
  /** Growth from the first to the last of them by the straight line that fits best. */
  readonly growth: number;
  /** The standard error of that growth: what chance alone may make of it. */
  readonly error: number;
}

/** The straight line of least squares through at least three values. */
export function trendOf(values: readonly number[]): Trend {
  const many = values.length;
  if (many < 3) throw new RangeError('a trend needs three values');
  const middle = (many - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / many;
  const spread = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
  const rest = values.reduce((sum, value, at) => sum + (value - mean - slope * (at - middle)) ** 2, 0);
  const slopeError = Math.sqrt(rest / (many - 2) / spread);
  return { growth: slope * (many - 1), error: slopeError * (many - 1) };
}
