/** Builds the named targets (cloud, desk, h5, weapp; all of them without a name) where their sources changed. */
import { buildIfChanged } from './steps/buildIfChanged.mjs';
import { buildTargets } from './steps/buildTargets.mjs';
import { inTurns } from './steps/inTurns.mjs';
import { installMissing } from './steps/installMissing.mjs';

const names = process.argv.slice(2);
await installMissing();
await inTurns(
  2,
  (names.length > 0 ? names : Object.keys(buildTargets)).map((name) => () => buildIfChanged(name)),
).catch((error) => {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
});
