import { Inject, Singleton } from '@midwayjs/core';
import { roleName } from '@twin-pledge/shared/copy/roles';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { AccountRepository } from '../features/accounts/account.repository';
import { DeclareIdentity } from '../features/accounts/declareIdentity.command';
import { DemonstrationAccounts } from '../features/accounts/demonstrationAccounts';
import type { DemonstrationAccount } from '../features/accounts/demonstrationAccounts';
import { MakeMeetingCode } from '../features/accounts/makeMeetingCode.command';
import { ProveByMeeting } from '../features/accounts/proveByMeeting.command';
import { AddRelative } from '../features/staff/addRelative.command';
import { AddStaff } from '../features/staff/addStaff.command';
import { StaffCommitment } from '../features/staff/staffCommitment';
import { StaffRepository } from '../features/staff/staff.repository';
import { Audit } from '../platform/audit/audit';
import type { StaffPrincipal } from '../platform/auth/principal';
import { isDuplicateKey } from '../platform/database/isDuplicateKey';
import { RegionDirectory } from '../platform/policy/regionDirectory';
import { Settings } from '../platform/settings/settings';
import type { StartTask } from '../platform/wiring';
import { demonstrationDrawing } from './demonstrationDrawing';
import { demonstrationRelative, demonstrationResidents } from './demonstrationResidents';
import type { InventedResident } from './demonstrationResidents';
import { demonstrationPassword, demonstrationSecondFactorSecret, demonstrationStaff } from './demonstrationStaff';
import type { InventedStaff } from './demonstrationStaff';

/** Fills the demonstration with invented people by real actions; what is there already stays as somebody left it. */
@Singleton()
export class DemonstrationPeople implements StartTask {
  @Inject() private readonly settings!: Settings;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly addStaff!: AddStaff;
  @Inject() private readonly commitment!: StaffCommitment;
  @Inject() private readonly addRelative!: AddRelative;
  @Inject() private readonly accounts!: AccountRepository;
  @Inject() private readonly declare!: DeclareIdentity;
  @Inject() private readonly meetingCode!: MakeMeetingCode;
  @Inject() private readonly prove!: ProveByMeeting;
  @Inject() private readonly demonstration!: DemonstrationAccounts;

  /** Does nothing outside demonstration mode, and nothing twice. */
  async run(): Promise<void> {
    if (this.settings.mode !== 'demonstration') return;
    for (const [index, invented] of demonstrationStaff.entries()) await this.staffMember(invented, index + 1);
    for (const invented of demonstrationResidents) await this.resident(invented);
    await this.relative();
    this.demonstration.offer([
      ...demonstrationResidents.map(offeredResident),
      ...demonstrationStaff.map((one) => this.offered(one)),
    ]);
  }

  private async staffMember(invented: InventedStaff, seed: number): Promise<void> {
    const { key, name, roles, regionCode, departmentCode } = invented;
    if (!(await this.staff.byDemonstrationKey(key))) {
      const chosen = { key, password: demonstrationPassword, secondFactorSecret: demonstrationSecondFactorSecret };
      await this.addStaff
        .run({ loginName: key, name, roles, regionCode, departmentCode }, { kind: 'system' }, chosen)
        .catch(unless(isTaken));
    }
    const principal = await this.principal(key);
    if (!invented.hasSigned || (await this.wasDone(principal.staffId, 'signHandlerCommitment'))) return;
    const { text } = await this.commitment.show(principal);
    const drawing = await demonstrationDrawing(seed);
    await this.commitment.sign({ textHash: text.textHash, drawing }, principal);
  }

  private async resident(invented: InventedResident): Promise<void> {
    const { key, name, idNumber, phone, metBy } = invented;
    const known = await this.accounts.byDemonstrationKey(key);
    if (!known) await this.accounts.add({ demonstrationKey: key }).catch(unless(isDuplicateKey));
    const account = known ?? (await this.accounts.byDemonstrationKey(key));
    if (!account) throw new Error(`no demonstration account ${key}`);
    const principal = { kind: 'resident', accountId: account.id } as const;
    if (!(await this.wasDone(account.id, 'declareIdentity')))
      await this.declare.run({ name, idNumber, phone }, principal);
    if (metBy === null || (await this.wasDone(account.id, 'proveIdentity'))) return;
    const { code } = await this.meetingCode.run(principal);
    await this.prove.run({ code, name, idNumber }, await this.principal(metBy));
  }

  private async relative(): Promise<void> {
    const { registeredBy, ofStaff, resident, relation } = demonstrationRelative;
    const { staffId } = await this.principal(ofStaff);
    const person = demonstrationResidents.find(({ key }) => key === resident);
    if (!person || (await this.wasDone(staffId, 'addRelative'))) return;
    const { name, idNumber } = person;
    await this.addRelative.run({ staffId, name, idNumber, relation }, await this.principal(registeredBy));
  }

  /** Asked of the history, not of the present: what somebody undid in the demonstration stays undone. */
  private async wasDone(chainId: string, action: string): Promise<boolean> {
    return (await this.audit.read(chainId)).some((entry) => entry.action === action);
  }

  private async principal(key: string): Promise<StaffPrincipal> {
    const member = await this.staff.byDemonstrationKey(key);
    if (!member) throw new Error(`no demonstration staff ${key}`);
    return { kind: 'staff', staffId: member.id, roles: member.roles, regionCode: member.regionCode };
  }

  private offered({ key, name, roles, regionCode, hasSigned }: InventedStaff): DemonstrationAccount {
    const place = this.regions.names(regionCode).slice(-2).join('');
    const work = roles.map(roleName).join('、');
    const unsigned = hasSigned || roles.includes('administrator') ? '' : '，还没有签承诺书';
    const secrets = roles.includes('administrator') ? `；${signInHint}` : '';
    return { key, kind: 'staff', name, description: `${place}${work}${unsigned}${secrets}` };
  }
}

const signInHint = `示范工作人员的登录名就是代号，密码都是 ${demonstrationPassword}，动态口令密钥都是 ${demonstrationSecondFactorSecret}`;

function offeredResident({ key, name, description }: InventedResident): DemonstrationAccount {
  return { key, kind: 'resident', name, description };
}

/** Another process that starts at the same time may have been faster. */
const isTaken = (error: unknown) => error instanceof DomainError && error.code === 'loginNameTaken';
const unless = (expected: (error: unknown) => boolean) => (error: unknown) => {
  if (!expected(error)) throw error;
};
