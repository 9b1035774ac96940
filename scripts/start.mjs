/** `npm start`: from a fresh clone to a running demonstration, saying at each step what it does. */
import { buildIfChanged } from './steps/buildIfChanged.mjs';
import { chosenPort } from './steps/chosenPort.mjs';
import { demonstrationAccounts } from './steps/demonstrationAccounts.mjs';
import { inTurns } from './steps/inTurns.mjs';
import { installMissing } from './steps/installMissing.mjs';
import { requireNode } from './steps/requireNode.mjs';
import { startServer } from './steps/startServer.mjs';
import { secondsSince, step } from './steps/step.mjs';

async function start() {
  requireNode();
  const port = await chosenPort();
  console.log('Twin Pledge 双诺');
  await installMissing();
  await inTurns(2, [() => buildIfChanged('cloud'), () => buildIfChanged('h5'), () => buildIfChanged('desk')]);
  const server = startServer(port);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.stop());
  await step('start the server, bring the database up to date', () => server.answering);
  await announce(server.origin);
  process.exitCode = await server.ended;
}

async function announce(origin) {
  const accounts = await demonstrationAccounts(origin);
  console.log(`
  the resident's pages   ${origin}/
  the handlers' desk     ${origin}/desk/
  the API                ${origin}/openapi.json   ${origin}/health`);
  if (accounts.length > 0) console.log(`\n  Demonstration accounts (invented people):\n    ${accounts.join('\n    ')}`);
  console.log(`\nReady after ${secondsSince()}. Ctrl-C stops it.`);
}

start().catch((error) => {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
});
