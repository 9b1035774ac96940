import type { CDPSession, Page } from 'playwright-core';

/** A weak village signal and a phone of the cheapest kind. */
const signal = { kilobitsPerSecond: 400, latencyMs: 400 };
const timesSlower = 4;

/** Makes a page as slow as it is on such a phone; the session can make it quick again. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = (signal.kilobitsPerSecond * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: signal.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
  return session;
}

/** Adds up what comes over the line to a page, headers and compression as sent; answers the bytes so far. */
export function countBytes(session: CDPSession): () => number {
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}
