const started = Date.now();

/** Seconds since a moment (default: since the program began), as people read them: "3.2 s". */
export function secondsSince(moment = started) {
  return `${((Date.now() - moment) / 1000).toFixed(1)} s`;
}

/** Runs one named piece of work and prints what it is, how it ended and how long it took; the work's errors pass through. */
export async function step(name, work) {
  const began = Date.now();
  console.log(`  …  ${name}`);
  const beat = setInterval(() => console.log(`     ${name}: ${secondsSince(began)}`), 15_000);
  beat.unref();
  try {
    const note = await work();
    console.log(`  ok ${name} (${secondsSince(began)})${note ? `: ${note}` : ''}`);
  } catch (error) {
    console.log(`  !! ${name} failed after ${secondsSince(began)}`);
    throw error;
  } finally {
    clearInterval(beat);
  }
}
