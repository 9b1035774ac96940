/** `npm run check`: types, import directions, dead code, format, lint. Runs them all, then fails if any did. */
import { checks } from './steps/checks.mjs';
import { inTurns } from './steps/inTurns.mjs';
import { installMissing } from './steps/installMissing.mjs';
import { runQuietly } from './steps/runQuietly.mjs';
import { step } from './steps/step.mjs';

const failed = [];

async function check(name, args) {
  await step(name, () => runQuietly(process.execPath, args)).catch((error) => {
    console.log(error.message);
    failed.push(name);
  });
}

await installMissing();
const [types, ...others] = checks;
await check(...types);
await inTurns(
  2,
  others.map((each) => () => check(...each)),
);
console.log(failed.length === 0 ? '\nAll checks hold.' : `\nNot in order: ${failed.join('; ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
