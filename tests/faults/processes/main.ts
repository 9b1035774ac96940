/** `npm run faults [part] [rounds]`: lets things go wrong under load and holds what is left against what was acknowledged. */
import { cpus } from 'node:os';
import { parts } from './parts';

async function main(): Promise<void> {
  const [only, rounds] = process.argv.slice(2);
  const names = only === undefined || only === 'all' ? Object.keys(parts) : [only];
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  for (const name of names) {
    const part = parts[name];
    if (!part) throw new Error(`no part ${name}; there are ${Object.keys(parts).join(', ')}`);
    console.log(`${name}: ${part.about}`);
    const began = Date.now();
    const report = await part.run(rounds === undefined ? part.rounds : Number(rounds), (line) =>
      console.log(`  ${line}`),
    );
    const { seen, disturbed, more, verdict, ...counts } = report;
    for (const [what, count] of Object.entries({ ...disturbed, ...counts, ...more, ...seen.figures() })) {
      console.log(`  ${what.padEnd(24)} ${count}`);
    }
    // The run threw if one acknowledged write was missing or there twice.
    const found = Object.entries({ lost: 0, doubled: 0, ...verdict }).map(([what, count]) => `${what} ${count}`);
    console.log(`  ${found.join(', ')}; in ${Math.round((Date.now() - began) / 1000)} s\n`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
