/** The shade that parts bright from dark best (Otsu 1979), and how far their means lie apart. */
export function partedShades(grey: Uint8Array): { threshold: number; difference: number } {
  const counts = new Uint32Array(256);
  for (const shade of grey) counts[shade] = (counts[shade] ?? 0) + 1;
  const total = grey.reduce((sum, shade) => sum + shade, 0);
  let best = { threshold: 0, difference: 0, worth: -1 };
  let darkCount = 0;
  let darkSum = 0;
  for (let shade = 0; shade < 255; shade += 1) {
    darkCount += counts[shade] ?? 0;
    darkSum += shade * (counts[shade] ?? 0);
    const brightCount = grey.length - darkCount;
    if (darkCount === 0 || brightCount === 0) continue;
    const difference = (total - darkSum) / brightCount - darkSum / darkCount;
    const worth = darkCount * brightCount * difference * difference;
    if (worth > best.worth) best = { threshold: shade, difference, worth };
  }
  return best;
}
