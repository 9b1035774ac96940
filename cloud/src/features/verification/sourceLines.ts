import { Inject, Singleton } from '@midwayjs/core';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import type { Transaction } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import { StaffDirectory } from '../staff/api';
import { isOpen } from './sourceRequest';
import type { SourceRequest } from './sourceRequest';
import { SourceRequestRepository } from './sourceRequest.repository';

/** What the connected sources were asked about an application, and what became of each question. */
@Singleton()
export class SourceLines {
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly requests!: SourceRequestRepository;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly cipher!: FieldCipher;

  async of(applicationId: string, tx?: Transaction) {
    const requests = await this.requests.standing(applicationId, tx);
    if (requests.length === 0) return [];
    const { members = [], obligors = [] } = (await this.applications.find(applicationId, tx))?.answers ?? {};
    const people = new Map([...members, ...obligors].map(({ id, name = '' }) => [id, name]));
    const closers = requests.flatMap(({ closedBy }) => closedBy ?? []);
    const staff = await this.staff.namesOf(closers, tx);
    return requests.map((request) => ({
      id: request.id,
      memberId: request.memberId,
      memberName: people.get(request.memberId) ?? '',
      sourceCode: request.sourceCode,
      sourceName: request.sourceName,
      by: request.askedBy,
      state: request.state,
      fault: request.fault,
      attempts: request.attempts,
      askedAt: request.askedAt.toISOString(),
      answeredAt: request.answeredAt?.toISOString() ?? null,
      asOfOn: request.asOfOn,
      late: isLate(request),
      reused: request.reusedFrom !== null,
      nextTryAt: request.nextTryAt?.toISOString() ?? null,
      open: isOpen(request),
      closed: this.closing(request, staff),
    }));
  }

  private closing({ closedBy, closedReasonEnc }: SourceRequest, staff: Map<string, string>) {
    if (closedBy === null || closedReasonEnc === null) return null;
    const reason = this.cipher.decrypt('source_request.closed_reason', closedReasonEnc);
    return { reason, byName: staff.get(closedBy) ?? '' };
  }
}

/** An answer to an earlier question can't be late. */
const isLate = ({ answeredAt, giveUpOn, reusedFrom }: SourceRequest) =>
  answeredAt !== null && giveUpOn !== null && reusedFrom === null && plainDateInShanghai(answeredAt) > giveUpOn;
