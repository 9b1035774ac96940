/** Does work for each item, some at a time, and answers the results as they come; the first fault ends it. */
export async function* inTurns<T, R>(
  items: AsyncIterable<T>,
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncIterable<R> {
  const running: Promise<R>[] = [];
  for await (const item of items) {
    const begun = work(item);
    begun.catch(() => undefined);
    running.push(begun);
    const first = running.length >= atOnce ? running.shift() : undefined;
    if (first) yield await first;
  }
  for (const one of running) yield await one;
}
