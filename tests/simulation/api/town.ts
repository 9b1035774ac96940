import { CallRefused } from '../../support/callRefused';
import { caseOffice } from '../../support/procedureWalk';
import type { CaseOffice } from '../../support/procedureWalk';
import { staffWith } from '../../support/staffWith';
import type { RunningCloud } from '../../support/startCloud';
import { submittedCase } from '../../support/submittedCase';
import { anyFamily, townships } from './anyFamily';
import type { Chance } from '../../support/chance';
import { requireTyped } from './rules';

/** A case somebody really filed, and the phone it was filed from. */
export interface FiledCase {
  id: string;
  townshipCode: string;
  phoneToken: () => Promise<string>;
}

/** Offices with their staff, and the families that turn to them. */
export class Town {
  private constructor(
    private readonly cloud: RunningCloud,
    readonly offices: ReadonlyMap<string, CaseOffice>,
    /** Everybody on the staff, wherever they work. */
    readonly staffIds: readonly string[],
  ) {}

  static async open(cloud: RunningCloud): Promise<Town> {
    const offices = new Map<string, CaseOffice>();
    for (const code of townships) offices.set(code, await caseOffice(cloud, code));
    const administrator = await staffWith(cloud, { roles: ['administrator'], regionCode: '360281000000' });
    const all = [...offices.values()].flatMap((office) => Object.values(office));
    return new Town(
      cloud,
      offices,
      [...all, administrator].map(({ staffId }) => staffId),
    );
  }

  /** A family files; one sending may open several cases, or none where the place takes no such application. */
  async files(chance: Chance): Promise<FiledCase[]> {
    const { townshipCode, wishes } = anyFamily(chance);
    const { handler } = this.offices.get(townshipCode)!;
    const token = await this.tokenOf(handler.staffId);
    try {
      const { cases, phone } = await submittedCase(this.cloud, { token }, wishes);
      const phoneToken = () => this.cloud.tokenFor({ kind: 'resident', accountId: phone.accountId });
      return cases.map(({ id }) => ({ id, townshipCode, phoneToken }));
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error;
      requireTyped(error);
      return [];
    }
  }

  tokenOf(staffId: string): Promise<string> {
    return this.cloud.tokenFor({ kind: 'staff', staffId });
  }
}
