import { Inject, Singleton } from '@midwayjs/core';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { OwnSigning } from '../signing/api';
import type { Asked } from './asked';

/** What the applications of others wait for from this person's own hand (B05). */
@Singleton()
export class AskedSignatures {
  @Inject() private readonly own!: OwnSigning;

  async of(principal: ResidentPrincipal): Promise<Asked[]> {
    return (await this.own.asked(principal)).map(({ draft, need, askedAt, applicantName }) => ({
      kind: 'signature',
      draftId: draft.id,
      key: need.key,
      what: need.kind,
      applicantName,
      forName: need.forName,
      asGuardian: need.asGuardian,
      required: need.required,
      askedAt: askedAt.toISOString(),
    }));
  }
}
