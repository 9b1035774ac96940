import { Singleton } from '@midwayjs/core';
import type { ResidentPrincipal, StaffPrincipal } from './principal';
import { PrincipalSource } from './principalSource';

/** Stands in until a feature that keeps accounts is bound: every session belongs to nobody. */
@Singleton()
export class NobodyKnown extends PrincipalSource {
  async resident(): Promise<ResidentPrincipal | null> {
    return null;
  }

  async staff(): Promise<StaffPrincipal | null> {
    return null;
  }
}
