import { Singleton } from '@midwayjs/core';
import type { Connector, Reply } from './connector';

/** A department that works with lists: the question leaves with the next exported list, the answer comes with a file of results. */
@Singleton()
export class FileExchange implements Connector {
  async ask(): Promise<Reply> {
    return { kind: 'later' };
  }
}
