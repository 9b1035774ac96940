import { Inject, Singleton } from '@midwayjs/core';
import { answerChanges } from '@twin-pledge/shared/forms/answerChanges';
import { Audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock/clock';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { Revisions } from '../applications/api';
import type { Application, Revision } from '../applications/api';
import { residentName } from '../cases/api';
import { StaffDirectory } from '../staff/api';

/** What was corrected after sending: each time who, when, on whose word, and the old answers beside the new. */
@Singleton()
export class CorrectionsQuery {
  @Inject() private readonly revisions!: Revisions;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** The latest first; numbers masked. */
  async of(caseId: string, application: Application) {
    const earlier = await this.revisions.of(application.id);
    if (earlier.length === 0) return [];
    const names = await this.staff.namesOf(earlier.map((one) => one.changedById));
    const notes = await this.notes(caseId);
    const options = {
      todayOn: this.clock.todayOn(),
      mask: true,
      regionName: (code: string) => this.regions.names(code).join(''),
    };
    const nameOf = ({ changedByKind, changedById }: Revision) =>
      changedByKind === 'staff' ? (names.get(changedById) ?? null) : residentName(application, changedById);
    return earlier
      .map((one, at) => ({
        at: one.changedAt.toISOString(),
        byStaff: one.changedByKind === 'staff',
        byName: nameOf(one),
        note: notes.get(one.revision + 1) ?? null,
        changes: answerChanges(one.answers, earlier[at + 1]?.answers ?? application.answers, options),
      }))
      .reverse();
  }

  /** What staff noted with a correction, by the revision it made. */
  private async notes(caseId: string): Promise<Map<number, string>> {
    const entries = (await this.audit.read(caseId)).filter(({ action }) => action === 'correct');
    const told = entries.map(({ details }) => JSON.parse(details) as { revision: number; note?: string | null });
    return new Map(told.flatMap(({ revision, note }) => (note ? [[revision, note] as const] : [])));
  }
}
