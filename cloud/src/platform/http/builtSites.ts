import { Singleton } from '@midwayjs/core';
import type { Site } from './site';

/** The sites that are served besides the API. */
@Singleton()
export class BuiltSites {
  constructor(readonly list: readonly Site[]) {}
}
