/**
 * The two characters 示范 as strokes in a box of 220 × 100: drawn, not written, because a fresh machine may have no
 * Chinese font and a picture of a paper must say what it is everywhere.
 */
export const demonstrationMark = [
  // 示
  'M 24 16 L 76 16',
  'M 8 42 L 92 42',
  'M 50 42 L 50 86 L 38 78',
  'M 28 58 L 12 80',
  'M 72 58 L 88 80',
  // 范
  'M 122 20 L 212 20',
  'M 148 8 L 148 32',
  'M 184 8 L 184 32',
  'M 126 40 L 136 48',
  'M 122 58 L 132 66',
  'M 124 90 L 140 72',
  'M 154 44 L 200 44 L 200 66 L 188 66',
  'M 154 44 L 154 88 L 210 88 L 210 76',
];
