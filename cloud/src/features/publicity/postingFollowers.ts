import { Singleton } from '@midwayjs/core';
import type { StaffPrincipal } from '../../platform/auth/principal';
import type { PublicNotice } from './publicNotice';

type Post = (actor: StaffPrincipal, notice: PublicNotice) => Promise<void>;

/** What it means that a notice of a finding hangs: the feature that keeps findings says so at start. */
@Singleton()
export class PostingFollowers {
  private post: Post | undefined;

  /** Takes over the posting of the notices of findings. */
  ofFindings(post: Post): void {
    this.post = post;
  }

  async finding(actor: StaffPrincipal, notice: PublicNotice): Promise<void> {
    if (!this.post) throw new Error('nobody keeps the notices of findings');
    await this.post(actor, notice);
  }
}
