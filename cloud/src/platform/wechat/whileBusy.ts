import { setTimeout as pause } from 'node:timers/promises';
import { WechatFailure } from './wechatFailure';

const busy = -1;
const pausesMilliseconds = [200, 800];

/**
 * Repeats a call that WeChat was too busy for (errcode -1, its documents ask to try again). A call without an answer is
 * not repeated here: it may have been done, and a code works only once.
 */
export async function whileBusy<T>(call: () => Promise<T>): Promise<T> {
  for (const milliseconds of pausesMilliseconds) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof WechatFailure) || error.errcode !== busy) throw error;
      await pause(milliseconds);
    }
  }
  return call();
}
