import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of this machine (`CHROMIUM_PATH`, else the usual places); undefined where there is none. */
export const chromiumPath = [process.env['CHROMIUM_PATH'] ?? '', ...candidates].find((path) => existsSync(path));

/** Starts the browser. Throws where this machine has none. */
export async function openBrowser(): Promise<Browser> {
  if (!chromiumPath) throw new Error('this machine has no Chromium');
  return chromium.launch({ executablePath: chromiumPath, args: flags });
}

/** `describe` where a browser is at hand, or where its absence is an error (REQUIRE_CHROMIUM=1); else skipped, with a line that says so. */
export function describeInBrowser(title: string, tests: () => void): void {
  if (chromiumPath || process.env['REQUIRE_CHROMIUM'] === '1') describe(title, tests);
  else describe.skip(`${title} (left out: this machine has no Chromium)`, tests);
}
