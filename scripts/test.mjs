/** `npm test`: from a fresh clone to one line, `N passed, N failed`. Further arguments go to jest, a path for instance. */
import { buildIfChanged } from './steps/buildIfChanged.mjs';
import { inTurns } from './steps/inTurns.mjs';
import { installMissing } from './steps/installMissing.mjs';
import { requireNode } from './steps/requireNode.mjs';
import { runJest } from './steps/runJest.mjs';
import { testPlan } from './steps/testPlan.mjs';

async function test() {
  requireNode();
  const args = process.argv.slice(2);
  const plan = testPlan();
  await installMissing();
  // The tests of the WeChat build make that build themselves.
  await inTurns(2, [() => buildIfChanged('cloud'), () => buildIfChanged('h5'), () => buildIfChanged('desk')]);
  if (plan.chromium) process.env.CHROMIUM_PATH = plan.chromium;
  const counts = {
    ...(await runJest(plan.quick, ['--maxWorkers=100%', ...args])),
    ...(await runJest(plan.whole, ['--maxWorkers=2', ...args])),
  };
  report(counts, plan.skipped);
}

function report(counts, skipped) {
  console.log('\nTests by project:');
  for (const [project, { passed, failed, skipped: left }] of Object.entries(counts)) {
    console.log(`  ${project.padEnd(14)} ${passed} of ${passed + failed}${left ? `, ${left} more left out` : ''}`);
  }
  for (const { project, reason } of skipped) console.log(`  ${project.padEnd(14)} not run: ${reason}`);
  const sum = (key) => Object.values(counts).reduce((total, count) => total + count[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
}

test().catch((error) => {
  console.error(`\n${error.message}`);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
});
