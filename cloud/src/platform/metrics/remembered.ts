/** Reads again only when what was read is older than so long: many may ask, the database is asked seldom. */
export function remembered<T>(milliseconds: number, read: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly reading: Promise<T> } | undefined;
  return () => {
    const now = performance.now();
    if (last && now - last.at < milliseconds) return last.reading;
    const reading = read();
    last = { at: now, reading };
    // A failure is not remembered.
    reading.catch(() => (last = undefined));
    return reading;
  };
}
