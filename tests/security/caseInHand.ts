import type { Actor, CaseResource } from '@twin-pledge/shared/access/actor';
import { refusalOf } from '@twin-pledge/shared/access/can';
import type { AccessRefusal } from '@twin-pledge/shared/access/can';
import { permissions } from '@twin-pledge/shared/access/permissions';
import type { Involved, PermittedAction, Reach } from '@twin-pledge/shared/access/permissions';
import type { CasePart } from '@twin-pledge/shared/casework/caseParts';
import { CaseResourceRepository } from '../../cloud/src/features/caseAccess/caseResource.repository';
import type { RunningCloud } from '../support/startCloud';

type Staff = Extract<Actor, { kind: 'staff' }>;

/** The first case of the world, put into whatever hands a question of permission needs, and given back afterwards. */
export class CaseInHand {
  constructor(
    private readonly cloud: RunningCloud,
    readonly caseId: string,
    private readonly before: CaseResource,
  ) {}

  /** What permissions ask about the case as it stands now. */
  async resource(): Promise<CaseResource> {
    return (await this.cloud.get(CaseResourceRepository).find(this.caseId))!;
  }

  /** What the map says to somebody about the case as it stands now. */
  async refusal(actor: Actor, action: PermittedAction): Promise<AccessRefusal | null> {
    return refusalOf(actor, action, await this.resource());
  }

  /** Brings the case within reach of somebody in the way that the map gives their role. */
  async bringWithinReach(staff: Staff, action: PermittedAction): Promise<void> {
    const reaches: Reach[] = staff.roles.flatMap((role) => permissions[action].by[role] ?? []);
    const columns = {
      authorityCode: staff.regionCode,
      opinionCode: staff.regionCode,
      handlerStaffId: null,
      filedByStaffId: reaches.includes('helped') ? staff.staffId : null,
    };
    await this.cloud.database.update('aid_case', columns, { id: this.caseId });
    if (reaches.includes('investigating')) await this.giveIn(staff.staffId, 'appointed');
  }

  /** Gives somebody a part in the case. */
  async giveIn(staffId: string, part: Involved): Promise<void> {
    const { database } = this.cloud;
    if (part === 'handler') await database.update('aid_case', { handlerStaffId: staffId }, { id: this.caseId });
    else if (part === 'filer') await database.update('aid_case', { filedByStaffId: staffId }, { id: this.caseId });
    else await this.addPart(staffId, part);
  }

  /** The case as it was. */
  async giveBack(): Promise<void> {
    const { authorityCode, opinionCode, handlerStaffId, filedByStaffId, parts } = this.before;
    const columns = { authorityCode, opinionCode, handlerStaffId, filedByStaffId };
    await this.cloud.database.update('aid_case', columns, { id: this.caseId });
    await this.cloud.database.execute('DELETE FROM case_part WHERE case_id = ?', [this.caseId]);
    for (const { staffId, part } of parts) await this.addPart(staffId, part);
  }

  private addPart(staffId: string, part: CasePart): Promise<unknown> {
    const taken = { caseId: this.caseId, staffId, part, takenAt: this.cloud.clock.now() };
    return this.cloud.database.insert('case_part', taken);
  }
}
