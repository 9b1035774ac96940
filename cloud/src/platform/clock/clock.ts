import { Singleton } from '@midwayjs/core';
import { plainDateInShanghai, type PlainDate } from '@twin-pledge/shared/kernel/plainDate';

/** Where the program learns the time. Nothing else may ask the machine for it. */
@Singleton()
export class Clock {
  /** The present instant. */
  now(): Date {
    return new Date();
  }

  /** The date on the wall in Shanghai. */
  todayOn(): PlainDate {
    return plainDateInShanghai(this.now());
  }
}
